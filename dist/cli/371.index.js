export const id = 371;
export const ids = [371];
export const modules = {

/***/ 15241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ChainFinder),
/* harmony export */   M: () => (/* binding */ kindsOfChain)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61835);
/** Shortest chains of shared entities between rows. */

/** The kinds of a chain's entities, each once, in the order in which the chain meets them. */
function kindsOfChain({ entities }) {
    return [...new Set(entities.map(({ kind }) => kind))];
}
/**
 * Finds chains within components. Each component is searched once, in time linear in its rows times kinds, and
 * has to be searched for the same goal each time.
 */
class ChainFinder {
    #kinds;
    #first;
    /** Entity e has rows `#rows[#starts[e]..#starts[e + 1]]`, ascending. */
    #starts;
    #rows;
    /** Entities between each row and the nearest row of the goal; -1 before the row's component was searched. */
    #distances;
    #isSeen;
    /**
     * @param rows number of all rows
     * @param members rows that chains may lead over: whole components, the rows of each ascending
     */
    constructor(kinds, rows, members) {
        const { first, total } = (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAcrossKinds */ .sF)(kinds);
        this.#kinds = kinds;
        this.#first = first;
        ({ starts: this.#starts, rows: this.#rows } = rowsOfEntities(kinds, first, total, members));
        this.#distances = new Int32Array(rows).fill(-1);
        this.#isSeen = new Uint8Array(total);
    }
    /**
     * The shortest chain from a row that may be its start to a row of the goal; of equally short ones the chain whose
     * rows come first, compared row by row, and whose kinds come first where two rows share several entities.
     *
     * @param component rows of one component, ascending, with at least one start that is not of the goal, and one of
     *   the goal
     */
    shortest(component, isStart, isGoal) {
        if (this.#distances[component[0]] < 0)
            this.#search(component, isGoal);
        let row = -1;
        for (const candidate of component) {
            const isNearer = row < 0 || this.#distances[candidate] < this.#distances[row];
            if (isNearer && isStart(candidate))
                row = candidate;
        }
        if (row < 0)
            throw new RangeError('no row of the component may be the start of a chain');
        return this.#follow(row);
    }
    /** A row that is farthest from the goal, the lowest of several, with the shortest chain from it. */
    farthest(component, isGoal) {
        if (this.#distances[component[0]] < 0)
            this.#search(component, isGoal);
        let row = component[0];
        for (const candidate of component)
            if (this.#distances[candidate] > this.#distances[row])
                row = candidate;
        return this.#follow(row);
    }
    /** Breadth first from all rows of the goal at once. */
    #search(component, isGoal) {
        const queue = new Uint32Array(component.length);
        let filled = 0;
        const reach = (row, distance) => {
            this.#distances[row] = distance;
            queue[filled] = row;
            filled += 1;
        };
        for (const row of component)
            if (isGoal(row))
                reach(row, 0);
        for (let next = 0; next < filled; next += 1) {
            const row = queue[next];
            for (let kind = 0; kind < this.#kinds.length; kind += 1) {
                const entity = this.#entityOf(kind, row);
                if (entity < 0 || this.#isSeen[entity] === 1)
                    continue;
                this.#isSeen[entity] = 1;
                for (const other of this.#rowsOf(entity)) {
                    if (this.#distances[other] < 0)
                        reach(other, this.#distances[row] + 1);
                }
            }
        }
    }
    /** Goes down the distances, to the lowest row each time. */
    #follow(start) {
        const rows = [start];
        const entities = [];
        for (let row = start; this.#distances[row] > 0;) {
            const step = this.#nextStep(row);
            entities.push({ kind: this.#kinds[step.kind].kind, code: this.#kinds[step.kind].codes[row] });
            rows.push(step.row);
            row = step.row;
        }
        return { rows, entities };
    }
    #nextStep(row) {
        const wanted = this.#distances[row] - 1;
        let best = { row: Number.POSITIVE_INFINITY, kind: 0 };
        for (let kind = 0; kind < this.#kinds.length; kind += 1) {
            const entity = this.#entityOf(kind, row);
            if (entity < 0)
                continue;
            const next = this.#rowsOf(entity).find((other) => this.#distances[other] === wanted);
            if (next !== undefined && next < best.row)
                best = { row: next, kind };
        }
        return best;
    }
    #entityOf(kind, row) {
        const code = this.#kinds[kind].codes[row];
        return code < 0 ? -1 : this.#first[kind] + code;
    }
    #rowsOf(entity) {
        return this.#rows.subarray(this.#starts[entity], this.#starts[entity + 1]);
    }
}
function rowsOfEntities(kinds, first, total, members) {
    const starts = new Uint32Array(total + 1);
    forEachMembership(kinds, first, members, (entity) => {
        starts[entity + 1] += 1;
    });
    for (let entity = 0; entity < total; entity += 1)
        starts[entity + 1] += starts[entity];
    const rows = new Uint32Array(starts[total]);
    const filled = starts.slice(0, total);
    forEachMembership(kinds, first, members, (entity, row) => {
        rows[filled[entity]] = row;
        filled[entity] += 1;
    });
    return { starts, rows };
}
function forEachMembership(kinds, first, members, visit) {
    kinds.forEach(({ codes }, kind) => {
        for (const row of members)
            if (codes[row] >= 0)
                visit(first[kind] + codes[row], row);
    });
}


/***/ }),

/***/ 61835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ gatherRows),
/* harmony export */   U5: () => (/* binding */ joinRows),
/* harmony export */   mi: () => (/* binding */ countEntitiesByKind),
/* harmony export */   sF: () => (/* binding */ numberAcrossKinds)
/* harmony export */ });
/** Connected components: which rows hang together because they share entities, directly or through other rows. */
/** Puts the entities of all kinds into one numbering, the kinds in their order. */
function numberAcrossKinds(kinds) {
    let total = 0;
    const first = kinds.map(({ codes }) => {
        const start = total;
        total += largestCode(codes) + 1;
        return start;
    });
    return { first, total };
}
function largestCode(codes) {
    let largest = -1;
    for (let row = 0; row < codes.length; row += 1)
        if (codes[row] > largest)
            largest = codes[row];
    return largest;
}
/**
 * Joins rows that share an entity of any kind, and rows that are joined through others.
 *
 * Time is linear in rows times kinds, but for the inverse Ackermann function of the number of entities.
 *
 * @param kinds codes of equal length, one for each row
 * @param rows number of rows
 * @see Tarjan, van Leeuwen 1984 J ACM 31:245, union by size with path halving
 */
function joinRows(kinds, rows) {
    const { first, total } = numberAcrossKinds(kinds);
    const sets = new DisjointSets(total);
    const anchors = new Int32Array(rows).fill(-1);
    kinds.forEach(({ codes }, kind) => {
        const start = first[kind];
        for (let row = 0; row < rows; row += 1) {
            const code = codes[row];
            if (code < 0)
                continue;
            const anchor = anchors[row];
            if (anchor < 0)
                anchors[row] = start + code;
            else
                sets.join(anchor, start + code);
        }
    });
    return numberComponents(sets, anchors, total);
}
/** Replaces each row's entity by the number of its component. */
function numberComponents(sets, anchors, entities) {
    const numberOf = new Int32Array(entities).fill(-1);
    let components = 0;
    let alone = 0;
    for (let row = 0; row < anchors.length; row += 1) {
        const anchor = anchors[row];
        const root = anchor < 0 ? -1 : sets.find(anchor);
        if (root < 0)
            alone += 1;
        else if (numberOf[root] >= 0) {
            anchors[row] = numberOf[root];
            continue;
        }
        else
            numberOf[root] = components;
        anchors[row] = components;
        components += 1;
    }
    return { componentOf: anchors, components, alone };
}
/**
 * The rows of each component, one component after the other: component c has rows `rows[starts[c]..starts[c + 1]]`,
 * ascending. Rows with component -1 are left out.
 */
function gatherRows(componentOf, components) {
    const starts = new Uint32Array(components + 1);
    for (const component of componentOf)
        if (component >= 0)
            starts[component + 1] += 1;
    for (let component = 0; component < components; component += 1)
        starts[component + 1] += starts[component];
    const rows = new Uint32Array(starts[components]);
    const filled = starts.slice(0, components);
    for (let row = 0; row < componentOf.length; row += 1) {
        const component = componentOf[row];
        if (component < 0)
            continue;
        rows[filled[component]] = row;
        filled[component] += 1;
    }
    return { starts, rows };
}
/** Counts the entities of each kind that some rows have any of, in the order of the kinds. */
function countEntitiesByKind(kinds, rows) {
    return kinds.flatMap(({ kind, codes }) => {
        const found = new Set();
        for (const row of rows)
            if (codes[row] >= 0)
                found.add(codes[row]);
        return found.size === 0 ? [] : [{ kind, entities: found.size }];
    });
}
/** Sets of numbers from 0 that can be joined. */
class DisjointSets {
    /** The parent of each member; of a root minus the size of its set. */
    #parents;
    constructor(size) {
        this.#parents = new Int32Array(size).fill(-1);
    }
    /** The member that stands for the whole set. */
    find(member) {
        const parents = this.#parents;
        let node = member;
        for (;;) {
            const parent = parents[node];
            if (parent < 0)
                return node;
            const grandparent = parents[parent];
            if (grandparent < 0)
                return parent;
            parents[node] = grandparent;
            node = grandparent;
        }
    }
    join(one, other) {
        const parents = this.#parents;
        const root = this.find(one);
        const second = this.find(other);
        if (root === second)
            return;
        const isLarger = parents[root] <= parents[second];
        const [kept, joined] = isLarger ? [root, second] : [second, root];
        parents[kept] += parents[joined];
        parents[joined] = kept;
    }
}


/***/ }),

/***/ 34880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ entityName),
/* harmony export */   t: () => (/* binding */ numberEntities)
/* harmony export */ });
/* harmony import */ var _tables_emptyCells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32008);

/**
 * Numbers the entities of a kind. Several columns name an entity together, so that patient 7 of
 * centre 1 is not patient 7 of centre 2; an id with an empty part is empty.
 *
 * @param kind name of the kind
 * @param columns the columns that name it, one or more, of equal length
 * @param missing cells that count as empty
 */
function numberEntities(kind, columns, missing) {
    const [first, ...others] = columns;
    if (first === undefined)
        return { kind, columns, codes: new Int32Array(0), distinct: 0 };
    const codes = new Int32Array(first.codes);
    let distinct = first.values.length;
    for (const column of others)
        distinct = combine(codes, column);
    for (const column of columns)
        unsetEmpty(codes, column, (0,_tables_emptyCells_js__WEBPACK_IMPORTED_MODULE_0__/* .markEmptyCells */ .m)(column, missing));
    return { kind, columns, codes, distinct };
}
function unsetEmpty(codes, column, isEmpty) {
    if (!isEmpty.includes(1))
        return;
    for (let row = 0; row < codes.length; row += 1)
        if (isEmpty[column.codes[row]] === 1)
            codes[row] = -1;
}
/** Replaces each code by a number for the pair of it and the column's code; returns how many there are. */
function combine(codes, column) {
    const numbers = new Map();
    const width = column.values.length;
    for (let row = 0; row < codes.length; row += 1) {
        // Both factors count distinct cells, so that the product stays far below 2^53.
        const pair = codes[row] * width + column.codes[row];
        let number = numbers.get(pair);
        if (number === undefined) {
            number = numbers.size;
            numbers.set(pair, number);
        }
        codes[row] = number;
    }
    return numbers.size;
}
/** The id of a row's entity, its parts joined by a slash. */
function entityName(entities, row) {
    return entities.columns.map((column) => column.values[column.codes[row]]).join('/');
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


/***/ })

};

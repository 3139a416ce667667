export const id = 18;
export const ids = [18];
export const modules = {

/***/ 3595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ judgeIndependence),
  V: () => (/* binding */ placesOfOverlap)
});

// EXTERNAL MODULE: ./build/result/numbers.js
var numbers = __webpack_require__(18150);
// EXTERNAL MODULE: ./build/tables/manifest.js
var manifest = __webpack_require__(17223);
// EXTERNAL MODULE: ./build/result/splits.js
var splits = __webpack_require__(4179);
// EXTERNAL MODULE: ./build/tables/moment.js
var moment = __webpack_require__(83770);
;// CONCATENATED MODULE: ./build/independence/captured.js



/** Nothing where the policy has no rule for the order in time. */
function judgeCaptured({ captured }, rules) {
    if (rules.captured !== true)
        return [];
    const lastTraining = lastMoment(captured);
    const { samples, earliest } = findEarlier(captured, lastTraining);
    const unknown = countUnknown(captured);
    const findings = [];
    if (samples > 0) {
        const args = { samples, earliestTest: (0,moment/* formatMoment */.K)(earliest), lastTraining: (0,moment/* formatMoment */.K)(lastTraining) };
        findings.push({ code: 'independence/captured', severity: 'block', args });
    }
    if (Object.keys(unknown).length > 0) {
        const matters = (unknown.test ?? 0) > 0 || (unknown.train ?? 0) > 0;
        findings.push({
            code: 'independence/captured-missing',
            severity: matters ? 'block' : 'warn',
            args: { samples: unknown },
        });
    }
    return [
        {
            check: 'independence/captured',
            findings,
            clean: Number.isFinite(lastTraining)
                ? `Every test sample was captured after the last training sample (${(0,moment/* formatMoment */.K)(lastTraining)})`
                : 'There are no training samples to be captured before',
        },
    ];
}
function lastMoment(captured) {
    let last = Number.NEGATIVE_INFINITY;
    for (const { splits, moments } of captured) {
        for (let row = 0; row < moments.length; row += 1) {
            if (splits[row] === manifest/* splitNumber */.Q.train && Number.isFinite(moments[row]) && moments[row] > last)
                last = moments[row];
        }
    }
    return last;
}
function findEarlier(captured, lastTraining) {
    let samples = 0;
    let earliest = Number.POSITIVE_INFINITY;
    for (const { splits, moments } of captured) {
        for (let row = 0; row < moments.length; row += 1) {
            const moment = moments[row];
            if (splits[row] !== manifest/* splitNumber */.Q.test || !(moment < startOf(lastTraining, moment)))
                continue;
            samples += 1;
            if (moment < earliest)
                earliest = moment;
        }
    }
    return { samples, earliest };
}
const day = 24 * 60 * 60 * 1000;
/** What a test sample has to be no older than: of a date without a time, the day alone counts. */
function startOf(lastTraining, moment) {
    return moment % day === 0 ? Math.floor(lastTraining / day) * day : lastTraining;
}
/** Samples whose time is not known, by split. */
function countUnknown(captured) {
    const counts = [0, 0, 0];
    for (const { splits, moments } of captured) {
        for (let row = 0; row < moments.length; row += 1)
            if (!Number.isFinite(moments[row]))
                counts[splits[row]] += 1;
    }
    return Object.fromEntries(splits/* splitsInOrder */.t.flatMap((split) => (counts[manifest/* splitNumber */.Q[split]] > 0 ? [[split, counts[manifest/* splitNumber */.Q[split]]]] : [])));
}

// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
// EXTERNAL MODULE: ./build/tables/writeCsv.js
var writeCsv = __webpack_require__(89991);
// EXTERNAL MODULE: ./build/independence/entities.js
var independence_entities = __webpack_require__(34880);
// EXTERNAL MODULE: ./build/independence/overlap.js
var overlap = __webpack_require__(14848);
;// CONCATENATED MODULE: ./build/independence/kindTally.js




/** An entity as the evidence names it: its cells, joined by a slash. */
function nameOfEntity(tally, entity) {
    return tally.parts(entity).join('/');
}
/** Counts a kind: from the rows that need a second look, or as it was counted while the table was read. */
function tallyKind({ kind, columns }, facts, suspects, missing) {
    if (facts.few !== undefined)
        return tallyFew(kind, columns, facts.few);
    // Without a row that shares an entity of this kind, its columns are not kept.
    if (columns.some((name) => !suspects.table.has(name)))
        return tallyFew(kind, columns, []);
    const entities = (0,independence_entities/* numberEntities */.t)(kind, columns.map((name) => suspects.table.column(name)), missing);
    const { counts, firstRows } = (0,overlap/* tallyEntities */.C$)({ rows: rowsOfSplits(suspects) }, entities);
    const rowOf = (entity) => {
        const split = splits/* splitsInOrder */.t.find((one) => counts[3 * entity + manifest/* splitNumber */.Q[one]] > 0);
        return firstRows[3 * entity + manifest/* splitNumber */.Q[split]];
    };
    return {
        kind,
        columns,
        size: entities.distinct,
        counts,
        parts: (entity) => entities.columns.map((column) => column.values[column.codes[rowOf(entity)]]),
        place: (entity, split) => suspects.table.placeOf(firstRows[3 * entity + manifest/* splitNumber */.Q[split]]),
    };
}
function tallyFew(kind, columns, few) {
    const counts = Uint32Array.from(few.flatMap((entity) => entity.counts));
    const place = (entity, split) => few[entity].first[manifest/* splitNumber */.Q[split]];
    return { kind, columns, size: few.length, counts, parts: (entity) => few[entity].parts, place };
}
/** Rows of each split, ascending; excluded rows are in none. */
function rowsOfSplits({ split, excluded }) {
    const rows = Uint32Array.from(split.keys()).filter((row) => excluded[row] === 0);
    const of = (name) => rows.filter((row) => split[row] === manifest/* splitNumber */.Q[name]);
    return { train: of('train'), validation: of('validation'), test: of('test') };
}

// EXTERNAL MODULE: ./build/independence/normalForm.js
var normalForm = __webpack_require__(24634);
;// CONCATENATED MODULE: ./build/independence/suspected.js



const pairs = [
    ['train', 'validation'],
    ['train', 'test'],
    ['validation', 'test'],
];
/** Groups of two and more spellings that together are in more than one split. */
function findSuspected(tally) {
    const byForm = new Map();
    for (let entity = 0; entity < tally.size; entity += 1) {
        // A number that no sample has: of an empty cell, or of excluded rows alone.
        if (splitsOfEntity(tally, entity).length === 0)
            continue;
        const form = formOf(tally, entity);
        const known = byForm.get(form);
        if (known === undefined)
            byForm.set(form, [entity]);
        else
            known.push(entity);
    }
    const groups = [...byForm.values()].filter((entities) => entities.length > 1);
    return groups
        .flatMap((entities) => {
        const names = entities.map((entity) => tally.parts(entity).join('\0'));
        return (0,normalForm/* groupSpellings */.DM)(names).map((group) => ({ spellings: group.map((index) => entities[index]) }));
    })
        .filter((entity) => pairs.some((pair) => crosses(tally, entity, pair)));
}
function formOf(tally, entity) {
    const form = tally.kind === 'content' ? normalForm/* normalFormOfContent */.mh : normalForm/* normalForm */.IN;
    return tally
        .parts(entity)
        .map((part) => form(part))
        .join('\0');
}
/** Whether one spelling is in the one split, and another spelling in the other. */
function crosses({ counts }, { spellings }, [one, other]) {
    const isIn = (entity, split) => counts[3 * entity + manifest/* splitNumber */.Q[split]] > 0;
    return spellings.some((first) => spellings.some((second) => first !== second && isIn(first, one) && isIn(second, other)));
}
/** Suspected entities and their samples, for each pair of splits. */
function countSuspected(tally, suspected) {
    return pairs.flatMap((between) => {
        const crossing = suspected.filter((entity) => crosses(tally, entity, between));
        if (crossing.length === 0)
            return [];
        const spellings = new Set(crossing.flatMap((entity) => entity.spellings));
        const samplesIn = (split) => [...spellings].reduce((sum, entity) => sum + tally.counts[3 * entity + manifest/* splitNumber */.Q[split]], 0);
        const [one, other] = between;
        return [
            {
                between: [one, other],
                entities: crossing.length,
                samples: { [one]: samplesIn(one), [other]: samplesIn(other) },
            },
        ];
    });
}
/** The splits that a spelling is in. */
function splitsOfEntity({ counts }, entity) {
    return splits/* splitsInOrder */.t.filter((split) => counts[3 * entity + manifest/* splitNumber */.Q[split]] > 0);
}

;// CONCATENATED MODULE: ./build/independence/evidence.js
/** The files of the evidence that name entities and rows. */






const header = [
    'kind',
    'id',
    ...splits/* splitsInOrder */.t.flatMap((split) => [`${split}_samples`, `${split}_file`, `${split}_line`]),
];
/** `overlaps.csv`: every entity in more than one split, with its samples and first place in each. */
function writeOverlaps(tallies) {
    return (0,writeCsv/* writeCsv */.E)(header, tallies.flatMap(rowsOfKind));
}
function rowsOfKind(tally) {
    const rows = [];
    for (let entity = 0; entity < tally.size; entity += 1) {
        if (splitsOfEntity(tally, entity).length > 1)
            rows.push(rowOfEntity(tally, entity));
    }
    return rows.sort((a, b) => (0,order/* compareCodeUnits */.U)(String(a[1]), String(b[1])));
}
function rowOfEntity(tally, entity) {
    const cells = splits/* splitsInOrder */.t.flatMap((split) => cellsOfSplit(tally, entity, split));
    return [tally.kind, nameOfEntity(tally, entity), ...cells];
}
function cellsOfSplit(tally, entity, split) {
    const samples = tally.counts[3 * entity + manifest/* splitNumber */.Q[split]];
    if (samples === 0)
        return [0, '', ''];
    const { file, line } = tally.place(entity, split);
    return [samples, file, line];
}
/** `suspected.csv`: ids of several splits that are equal in normal form, those of one entity with one number. */
function writeSuspected(kinds) {
    const rows = kinds.flatMap(({ tally, suspected }) => suspected.flatMap(({ spellings }, index) => spellings.map((entity) => {
        const [kind, ...cells] = rowOfEntity(tally, entity);
        return [kind, index + 1, ...cells];
    })));
    return (0,writeCsv/* writeCsv */.E)(['kind', 'entity', ...header.slice(1)], rows);
}

;// CONCATENATED MODULE: ./build/independence/idForm.js
/** A name of a digest, and what stands behind it. */
const named = /^(?:hash|digest|hmac|md5|ripemd-?160|sha-?(?:1|2|3|224|256|384|512)|sha3-(?:224|256|384|512)|hmac-(?:md5|sha-?\d{1,3})|blake(?:2b|2s|3)|xxh(?:32|64|3|128))[:=](.{6,})$/i;
/** In one case, as programs write it. */
const hexadecimal = /^(?:[\da-f]+|[\dA-F]+)$/;
/** Of digests of 64, 128, 160, 224, 256, 384 and 512 bits. */
const hexadecimalLengths = new Set([16, 32, 40, 56, 64, 96, 128]);
const base64 = /^(?:[A-Za-z\d+/]+|[\w-]+)$/;
/** By length without `=`, what digests of 128, 160, 224, 256, 384 and 512 bits end in: bits that are left are 0. */
const base64Ends = new Map([
    [22, /[AQgw]$/],
    [27, /[AEIMQUYcgkosw048]$/],
    [38, /[AQgw]$/],
    [43, /[AEIMQUYcgkosw048]$/],
    [64, /./],
    [86, /[AQgw]$/],
]);
/**
 * Whether an id looks like a digest: a name such as `sha256:` before at least six hexadecimal or base64url digits, or
 * the hexadecimal or base64 text of a whole digest. Of a composite id one part is enough.
 *
 * A UUID without hyphens looks like MD5.
 */
function idShape(id) {
    const shapes = [id, ...(id.includes('/') ? id.split('/') : [])].map(shapeOfText);
    if (shapes.includes('digest'))
        return 'digest';
    return shapes.includes('unclear') ? 'unclear' : 'plain';
}
function shapeOfText(text) {
    const behindName = named.exec(text)?.[1];
    if (behindName !== undefined)
        return isNamedDigest(behindName.replace(/={1,2}$/, '')) ? 'digest' : 'plain';
    if (hexadecimalLengths.has(text.length) && hexadecimal.test(text))
        return hasBoth(text) ? 'digest' : 'unclear';
    const bare = text.replace(/={1,2}$/, '');
    const ends = base64Ends.get(bare.length);
    if (ends === undefined || !base64.test(bare))
        return 'plain';
    return ends.test(bare) && isVaried(bare) ? 'digest' : 'unclear';
}
function isNamedDigest(text) {
    return /^(?:0x)?[\da-f]+$/i.test(text) || (base64.test(text) && isVaried(text));
}
/** Digits as well as letters. */
function hasBoth(text) {
    return /\d/.test(text) && /[a-z]/i.test(text);
}
/** Digits, small letters and capitals. */
function isVaried(text) {
    return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
/** Those with `test` first. */
const idForm_pairs = [
    ['train', 'test'],
    ['validation', 'test'],
    ['train', 'validation'],
];
/**
 * Finds out whether one of two splits has digests for ids and the other one has none: no id can be in both then,
 * whoever the ids stand for, so that disjoint splits show nothing.
 *
 * A split counts as hashed where no id is plain and at least half are certainly digests, and as plain where none is
 * a digest. Splits without ids say nothing.
 *
 * @param samples ids of one kind; entries of one split are put together
 * @returns the first pair of splits that differ, those with `test` first
 */
function findIdFormMismatch(samples) {
    const formOf = (split) => formOfIds(samples.flatMap((sample) => (sample.split === split ? sample.ids : [])));
    const forms = { train: formOf('train'), validation: formOf('validation'), test: formOf('test') };
    for (const [one, other] of idForm_pairs) {
        if (forms[one] === 'hashed' && forms[other] === 'plain')
            return { hashed: one, plain: other };
        if (forms[one] === 'plain' && forms[other] === 'hashed')
            return { hashed: other, plain: one };
    }
    return undefined;
}
/** @returns undefined for no ids, and for ids of mixed form */
function formOfIds(ids) {
    if (ids.length === 0)
        return undefined;
    const shapes = ids.map(idShape);
    const digests = shapes.filter((shape) => shape === 'digest').length;
    if (digests === 0)
        return 'plain';
    return !shapes.includes('plain') && 2 * digests >= ids.length ? 'hashed' : undefined;
}

// EXTERNAL MODULE: ./build/independence/chains.js
var chains = __webpack_require__(15241);
// EXTERNAL MODULE: ./build/independence/components.js
var independence_components = __webpack_require__(61835);
;// CONCATENATED MODULE: ./build/independence/splitBits.js
/** Which splits each entity lies in, as bits. */


/** Number of the test split. */
const { test } = manifest/* splitNumber */.Q;
/** Bit of each split by its number; an excluded row, number 3, is in none. */
const splitBit = Uint8Array.of(1, 2, 4, 0);
const inTest = 4;
/** Training and validation. */
const otherThanTest = 3;
/** For each entity of all kinds in one numbering, the bits of the splits that it has samples in. */
function markSplitsOfEntities(kinds, split) {
    const { first, total } = (0,independence_components/* numberAcrossKinds */.sF)(kinds);
    const bits = new Uint8Array(total);
    kinds.forEach(({ codes }, kind) => {
        const start = first[kind];
        for (let row = 0; row < split.length; row += 1) {
            if (codes[row] >= 0)
                bits[start + codes[row]] |= splitBit[split[row]];
        }
    });
    return bits;
}
/**
 * For each row 0, or 1 + the index of the first kind by which it shares an entity with a sample of some splits.
 *
 * @param bits of {@link markSplitsOfEntities}
 * @param splits bits of the splits that are meant
 */
function firstSharedKind(kinds, bits, splits) {
    const { first } = (0,independence_components/* numberAcrossKinds */.sF)(kinds);
    const found = new Uint16Array(kinds[0]?.codes.length ?? 0);
    kinds.forEach(({ codes }, kind) => {
        const start = first[kind];
        for (let row = 0; row < codes.length; row += 1) {
            const code = codes[row];
            if (code >= 0 && found[row] === 0 && (bits[start + code] & splits) !== 0)
                found[row] = kind + 1;
        }
    });
    return found;
}
/** 1 for each row that shares an entity of any kind with a sample of some splits. */
function touchesSplits(kinds, bits, splits) {
    return Uint8Array.from(firstSharedKind(kinds, bits, splits), (kind) => Number(kind > 0));
}

;// CONCATENATED MODULE: ./build/independence/cure.js



/** Mark of a row that shares no entity with the other side, and is joined to it by a chain. */
const byChain = 0xffff;
/** Beyond this share of a split a new split loses fewer samples than a cure. */
const largestLoss = 0.5;
/**
 * Finds the two cures, each with the fewest samples that it can have.
 *
 * Keeping every test sample, each other sample that shares an entity with one has to go, and none beside them;
 * likewise the other way round. So both sets are the only ones of their size. No mixture of the two loses fewer
 * test samples than the first, which loses none. Where chains count, what has to go is all of a component's
 * samples on one side: any of them would still be joined to the other side.
 *
 * Linear in rows times kinds.
 */
function findCure(request) {
    const { kinds, split, samples, linked } = request;
    const bits = markSplitsOfEntities(kinds, split);
    const component = linked ? componentBits(request) : undefined;
    const marks = {
        keepTest: markRows(split, otherThanTest, firstSharedKind(kinds, bits, inTest), component),
        keepTrain: markRows(split, inTest, firstSharedKind(kinds, bits, otherThanTest), component),
    };
    const [train = 0, validation = 0] = countMarked(split, marks.keepTest);
    const test = countMarked(split, marks.keepTrain)[2] ?? 0;
    const isTooMuch = train > largestLoss * samples.train || validation > largestLoss * samples.validation;
    const recommended = isTooMuch ? 'new-split' : 'keep-test';
    return { cure: { keepTest: { train, validation }, keepTrain: { test }, recommended }, marks };
}
/** For each row the bits of the splits that its component has samples in. */
function componentBits({ kinds, split }) {
    const { componentOf, components } = (0,independence_components/* joinRows */.U5)(kinds, split.length);
    const bits = new Uint8Array(components);
    for (let row = 0; row < split.length; row += 1)
        bits[componentOf[row]] |= splitBit[split[row]];
    return Uint8Array.from(componentOf, (component) => bits[component]);
}
/** Marks rows of some splits that share an entity with the other side, or, where chains count, hang on it. */
function markRows(split, leaving, shared, component) {
    const staying = leaving === inTest ? otherThanTest : inTest;
    const marks = new Uint16Array(split.length);
    for (let row = 0; row < split.length; row += 1) {
        if ((splitBit[split[row]] & leaving) === 0)
            continue;
        const isJoined = component !== undefined && (component[row] & staying) !== 0;
        marks[row] = shared[row] > 0 ? shared[row] : isJoined ? byChain : 0;
    }
    return marks;
}
/** Marked rows by the number of their split. */
function countMarked(split, marks) {
    const counts = [0, 0, 0, 0];
    for (let row = 0; row < split.length; row += 1)
        if (marks[row] > 0)
            counts[split[row]] += 1;
    return counts;
}
const splitNames = ['train', 'validation', 'test'];
/**
 * `moves.csv`: the rows that one cure takes out, with the kind that each has to go for, or `chain`.
 *
 * @param marks of one of the two cures
 * @param placeOf file and line of a row
 */
function writeMoves({ kinds, split }, marks, placeOf) {
    return (0,writeCsv/* writeCsv */.E)(['file', 'line', 'split', 'move_to', 'because'], moves());
    function* moves() {
        for (let row = 0; row < marks.length; row += 1) {
            if (marks[row] === 0)
                continue;
            const because = marks[row] === byChain ? 'chain' : kinds[marks[row] - 1].kind;
            const { file, line } = placeOf(row);
            yield [file, line, splitNames[split[row]], 'drop', because];
        }
    }
}

;// CONCATENATED MODULE: ./build/independence/links.js
/** Linked samples: test samples that a chain of shared entities joins to training or validation data. */



/**
 * Finds what joins the test set to training and validation data.
 *
 * Where every row is in a split, each component that spans has at least one entity that spans by itself: on
 * the way from a test sample to another split there is a first step out of `test`. So a component tells more
 * than its overlaps in two cases: test samples that hang on it without sharing anything with another split
 * themselves, and components that only excluded rows bridge. Both are counted as `linked`.
 *
 * Linear in rows times kinds. Memory grows with rows and entities; components are described when asked for.
 */
function findLinks(request) {
    return new Links(request);
}
/** The components that lie in `test` and in another split, by rank: most test samples first, then lowest first row. */
class Links {
    /** Number of components. */
    count;
    /** Test samples that share an entity with a training or validation sample. */
    direct;
    /** Test samples that are joined to such samples by a chain alone. */
    linked;
    #request;
    #order;
    /** Component c has rows `#rows[#starts[c]..#starts[c + 1]]`, ascending. */
    #starts;
    #rows;
    /** 1 for each test row that shares an entity with another split. */
    #isDirect;
    #linkedOf;
    #chains;
    constructor(request) {
        const { kinds, split } = request;
        this.#request = request;
        this.#isDirect = touchesSplits(kinds, markSplitsOfEntities(kinds, split), otherThanTest);
        const { componentOf, components } = (0,independence_components/* joinRows */.U5)(kinds, split.length);
        this.count = renumberSpanning(componentOf, components, split);
        ({ starts: this.#starts, rows: this.#rows } = (0,independence_components/* gatherRows */.$8)(componentOf, this.count));
        const { testOf, linkedOf, direct, linked } = this.#tally(componentOf);
        this.direct = direct;
        this.linked = linked;
        this.#linkedOf = linkedOf;
        const firstRow = (component) => this.#rows[this.#starts[component]];
        this.#order = Uint32Array.from({ length: this.count }, (_, component) => component).sort((one, other) => testOf[other] - testOf[one] || firstRow(one) - firstRow(other));
    }
    /** The ranks of components with test samples that a chain alone joins to another split, ascending. */
    ranksWithLinked() {
        const ranks = [];
        this.#order.forEach((component, rank) => {
            if (this.#linkedOf[component] > 0)
                ranks.push(rank);
        });
        return ranks;
    }
    /** @throws RangeError for a rank that is not within [0, count) */
    component(rank) {
        const rows = this.rowsOf(rank);
        const counts = [0, 0, 0, 0];
        let direct = 0;
        for (const row of rows) {
            counts[this.#request.split[row]] += 1;
            if (this.#request.split[row] === test)
                direct += this.#isDirect[row];
        }
        const [train = 0, validation = 0, testSamples = 0, excluded = 0] = counts;
        return {
            firstRow: rows[0],
            samples: { train, validation, test: testSamples, excluded },
            direct,
            linked: testSamples - direct,
            entities: (0,independence_components/* countEntitiesByKind */.mi)(this.#request.kinds, rows),
        };
    }
    /** The rows of a component, ascending. */
    rowsOf(rank) {
        const component = this.#order[rank];
        if (component === undefined)
            throw new RangeError(`there is no component ${rank}`);
        return this.#rows.subarray(this.#starts[component], this.#starts[component + 1]);
    }
    /**
     * A shortest chain from a test sample of the component to a sample of another split: from one that is joined by a
     * chain alone, where there is one, else from one that shares an entity. Of equally short chains the one whose
     * rows come first, compared row by row.
     */
    chain(rank) {
        const rows = this.rowsOf(rank);
        this.#chains ??= new chains/* ChainFinder */.C(this.#request.kinds, this.#request.split.length, this.#rows);
        const { split } = this.#request;
        const hasLinked = this.#linkedOf[this.#order[rank]] > 0;
        const isStart = (row) => split[row] === test && (!hasLinked || this.#isDirect[row] === 0);
        return this.#chains.shortest(rows, isStart, (row) => (splitBit[split[row]] & otherThanTest) !== 0);
    }
    #tally(componentOf) {
        const testOf = new Uint32Array(this.count);
        const linkedOf = new Uint32Array(this.count);
        let direct = 0;
        let linked = 0;
        for (const row of this.#rows) {
            if (this.#request.split[row] !== test)
                continue;
            testOf[componentOf[row]] += 1;
            if (this.#isDirect[row] === 1)
                direct += 1;
            else {
                linked += 1;
                linkedOf[componentOf[row]] += 1;
            }
        }
        return { testOf, linkedOf, direct, linked };
    }
}
/** Numbers the components that span anew, sets all others to -1, and returns how many there are. */
function renumberSpanning(componentOf, components, split) {
    const bits = new Uint8Array(components);
    for (let row = 0; row < split.length; row += 1)
        bits[componentOf[row]] |= splitBit[split[row]];
    const numbers = new Int32Array(components);
    let count = 0;
    for (let component = 0; component < components; component += 1) {
        const spans = (bits[component] & splitBit[test]) !== 0 && (bits[component] & otherThanTest) !== 0;
        numbers[component] = spans ? count : -1;
        if (spans)
            count += 1;
    }
    for (let row = 0; row < componentOf.length; row += 1)
        componentOf[row] = numbers[componentOf[row]];
    return count;
}

;// CONCATENATED MODULE: ./build/independence/linkJudgement.js





/** Rows in no split, for the search of links. */
const inNoSplit = 3;
/** Chains that are written down. */
const mostChains = 1000;
/** Components of which the kinds of the chains are told. */
const mostExplored = 200;
/** What links tell; without two kinds that may link there is no such check. */
function judgeLinks(request, compared) {
    const { facts, rules, missing } = request;
    const kinds = linkingKinds(request, compared);
    const evidence = new Map();
    const { suspects } = facts;
    const split = suspects.split.map((number, row) => (suspects.excluded[row] === 1 ? inNoSplit : number));
    const moves = {
        kinds: disjointEntities(request, compared),
        split,
        samples: facts.rows,
        linked: rules.linked === 'block',
    };
    const cure = addMoves(evidence, moves, suspects);
    if (kinds.length < 2)
        return { judgements: [], evidence, cure };
    const entities = kinds.map(({ kind, columns }) => (0,independence_entities/* numberEntities */.t)(kind, columns.map((name) => suspects.table.column(name)), missing));
    const links = findLinks({ kinds: entities, split });
    const ranks = links.ranksWithLinked();
    if (ranks.length > 0)
        evidence.set('links.csv', writeLinks(links, ranks, entities, suspects));
    const check = 'independence/linked';
    const clean = `No chain of ${kinds.map(({ kind }) => kind).join(', ')} joins further test samples to another split`;
    const findings = others.flatMap((other) => linkedFinding(links, ranks, other, rules.linked));
    return { judgements: [{ check, findings, clean }], evidence, cure };
}
const others = ['train', 'validation'];
/** Components with test samples that a chain alone joins to the other split. */
function linkedFinding(links, ranks, other, severity) {
    const samples = { [other]: 0, test: 0 };
    const concerned = ranks.filter((rank) => links.component(rank).samples[other] > 0);
    if (concerned.length === 0)
        return [];
    for (const rank of concerned) {
        const component = links.component(rank);
        samples[other] += component.samples[other];
        samples.test += component.linked;
    }
    const explored = concerned.slice(0, mostExplored).flatMap((rank) => (0,chains/* kindsOfChain */.M)(links.chain(rank)));
    const kinds = [...new Set(explored)];
    const args = {
        between: [other, 'test'],
        components: concerned.length,
        samples,
        kinds,
    };
    return [{ code: 'independence/linked', severity, args }];
}
/** Kinds that splits may not share, of which the rows are known. */
function linkingKinds({ entities, rules, facts }, compared) {
    return entities.filter(({ kind, columns }) => {
        const isShared = rules.byKind.get(kind)?.rule === 'shared';
        return (!isShared &&
            compared.some(({ tally }) => tally.kind === kind) &&
            columns.every((name) => facts.suspects.table.has(name)));
    });
}
function disjointEntities(request, compared) {
    const { rules, facts, missing } = request;
    const kinds = compared.filter(({ tally: { kind, columns } }) => rules.byKind.get(kind)?.rule !== 'shared' && columns.every((name) => facts.suspects.table.has(name)));
    return kinds.map(({ tally: { kind, columns } }) => (0,independence_entities/* numberEntities */.t)(kind, columns.map((name) => facts.suspects.table.column(name)), missing));
}
/** `moves.csv`: rows of training and validation to take out, so that the test set stays as it is. */
function addMoves(evidence, request, { table }) {
    const { marks, cure } = findCure(request);
    if (cure.keepTest.train + cure.keepTest.validation > 0) {
        evidence.set('moves.csv', writeMoves(request, marks.keepTest, (row) => table.placeOf(row)));
    }
    return cure;
}
/** `links.csv`: for each component a shortest chain, a line for each of its rows and what joins it to the next. */
function writeLinks(links, ranks, entities, suspects) {
    const names = ['train', 'validation', 'test'];
    function* lines() {
        for (const [index, rank] of ranks.slice(0, mostChains).entries()) {
            const { rows, entities: steps } = links.chain(rank);
            for (const [step, row] of rows.entries()) {
                const { file, line } = suspects.table.placeOf(row);
                const split = suspects.excluded[row] === 1 ? 'excluded' : names[suspects.split[row]];
                const joint = steps[step];
                const kind = entities.find((one) => one.kind === joint?.kind);
                yield [
                    index + 1,
                    step + 1,
                    split,
                    file,
                    line,
                    joint?.kind ?? '',
                    kind === undefined ? '' : (0,independence_entities/* entityName */.X)(kind, row),
                ];
            }
        }
    }
    return (0,writeCsv/* writeCsv */.E)(['component', 'step', 'split', 'file', 'line', 'shares_kind', 'shares_id'], lines());
}

// EXTERNAL MODULE: ./build/independence/malformedIds.js
var malformedIds = __webpack_require__(43570);
// EXTERNAL MODULE: ./build/tables/rowLines.js
var rowLines = __webpack_require__(50157);
;// CONCATENATED MODULE: ./build/independence/hashGroups.js
/** Samples with equal hashes as one group, so that a hash that 100,000 samples share is compared once. */
/** Number of splits. */
const hashGroups_splits = 3;
/** Groups equal hashes. Time and memory are linear in the rows, whatever the hashes are. */
function groupHashes(rows) {
    const order = sortByHash(rows);
    const size = countDistinct(rows, order);
    const groups = {
        high: new Uint32Array(size),
        low: new Uint32Array(size),
        present: new Uint8Array(size),
        counts: new Uint32Array(hashGroups_splits * size),
        firstRows: new Uint32Array(hashGroups_splits * size),
    };
    let group = -1;
    for (let index = 0; index < order.length; index += 1) {
        const row = order[index];
        if (index === 0 || !isSameHash(rows, row, order[index - 1])) {
            group += 1;
            groups.high[group] = rows.high[row];
            groups.low[group] = rows.low[row];
        }
        const split = rows.split[row];
        const cell = hashGroups_splits * group + split;
        // Rows of a group come in ascending order, because the sort is stable.
        if (groups.counts[cell] === 0)
            groups.firstRows[cell] = row;
        groups.counts[cell] += 1;
        groups.present[group] |= 1 << split;
    }
    return groups;
}
function countDistinct(rows, order) {
    let distinct = Math.min(1, order.length);
    for (let index = 1; index < order.length; index += 1) {
        if (!isSameHash(rows, order[index], order[index - 1]))
            distinct += 1;
    }
    return distinct;
}
function isSameHash({ high, low }, one, other) {
    return high[one] === high[other] && low[one] === low[other];
}
const digitBits = 16;
const digitMask = (1 << digitBits) - 1;
/** Rows that belong to a split, by hash and then by row: a radix sort, which no choice of hashes can slow down. */
function sortByHash({ high, low, split }) {
    let order = Uint32Array.from({ length: split.length }, (_, row) => row).filter((row) => split[row] < hashGroups_splits);
    let sorted = new Uint32Array(order.length);
    for (const half of [low, high]) {
        for (const shift of [0, digitBits]) {
            placeByDigit(order, sorted, half, shift);
            [order, sorted] = [sorted, order];
        }
    }
    return order;
}
function placeByDigit(order, sorted, half, shift) {
    const next = new Uint32Array(digitMask + 2);
    for (let index = 0; index < order.length; index += 1)
        next[((half[order[index]] >>> shift) & digitMask) + 1] += 1;
    for (let digit = 1; digit <= digitMask; digit += 1)
        next[digit] += next[digit - 1];
    for (let index = 0; index < order.length; index += 1) {
        const row = order[index];
        const digit = (half[row] >>> shift) & digitMask;
        sorted[next[digit]] = row;
        next[digit] += 1;
    }
}

;// CONCATENATED MODULE: ./build/independence/nearestPairs.js
/** Keeps the nearest of many pairs, by distance, then by the first row, then by the second. */
class NearestPairs {
    #most;
    /** A heap: each pair comes after those at twice its place, so that the last of all is the first to go. */
    #heap = [];
    /** @param most pairs that are kept */
    constructor(most) {
        this.#most = most;
    }
    /** Pairs of a larger distance are not kept any more. */
    get largestDistance() {
        if (this.#heap.length < this.#most)
            return Number.POSITIVE_INFINITY;
        return this.#heap[0]?.distance ?? -1;
    }
    add(distance, one, other) {
        if (distance > this.largestDistance)
            return;
        const heap = this.#heap;
        const pair = { rows: [one, other], distance };
        if (heap.length < this.#most) {
            heap.push(pair);
            this.#rise(heap.length - 1);
        }
        else if (comparePairs(pair, heap[0]) < 0) {
            heap[0] = pair;
            this.#sink();
        }
    }
    toSorted() {
        return this.#heap.toSorted(comparePairs);
    }
    #rise(from) {
        const heap = this.#heap;
        const pair = heap[from];
        let place = from;
        while (place > 0) {
            const above = (place - 1) >>> 1;
            if (comparePairs(heap[above], pair) >= 0)
                break;
            heap[place] = heap[above];
            place = above;
        }
        heap[place] = pair;
    }
    #sink() {
        const heap = this.#heap;
        const pair = heap[0];
        let place = 0;
        for (let below = 1; below < heap.length; below = 2 * place + 1) {
            if (below + 1 < heap.length && comparePairs(heap[below + 1], heap[below]) > 0)
                below += 1;
            if (comparePairs(pair, heap[below]) >= 0)
                break;
            heap[place] = heap[below];
            place = below;
        }
        heap[place] = pair;
    }
}
function comparePairs(a, b) {
    return a.distance - b.distance || a.rows[0] - b.rows[0] || a.rows[1] - b.rows[1];
}

// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/independence/blockPlan.js
/** How 64-bit hashes are cut into blocks of bits, so that near hashes are found by equal or similar blocks. */
/** More bits would make the table of a block larger than the caches, and than most data is. */
const widestBlock = 22;
/** Hashes from which it is estimated how evenly a bit divides them. */
const sampleSize = 65_536;
/** A look into a table, in units of one comparison of two hashes: a miss of the cache. */
const lookupCost = 4;
/**
 * Chooses blocks for hashes that differ in at most `distance` bits.
 *
 * If the radii plus one add up to more than the distance, two hashes within it cannot differ in every block by more
 * than its radius (pigeonhole principle). Bits that are the same in all hashes find nothing and go into no block; the
 * others are dealt out from the one that divides the hashes most evenly, so that the blocks are equally good.
 *
 * @param distance whole number within [0, 64)
 * @see Norouzi, Punjani, Fleet (2014): Fast exact search in Hamming space with multi-index hashing.
 *   IEEE TPAMI 36(6), 1107–1119. https://doi.org/10.1109/TPAMI.2013.231
 */
function planBlocks(high, low, distance) {
    const bits = rankBits(high, low);
    const { blocks, width } = cheapestShape(bits.length, high.length, distance);
    return radiiOf(blocks, distance).map((radius, block) => ({
        bits: Array.from({ length: width }, (_, index) => bits[index * blocks + block]),
        radius,
    }));
}
/** The bits that differ between hashes, the most evenly divided first. */
function rankBits(high, low) {
    const step = Math.max(1, Math.floor(high.length / sampleSize));
    const sampled = Math.ceil(high.length / step);
    const set = new Uint32Array(64);
    for (let hash = 0; hash < high.length; hash += step) {
        for (let bit = 0; bit < 32; bit += 1) {
            set[bit] += (low[hash] >>> bit) & 1;
            set[bit + 32] += (high[hash] >>> bit) & 1;
        }
    }
    const imbalance = Array.from(set, (count) => Math.abs(2 * count - sampled));
    const varying = imbalance.flatMap((value, bit) => (value < sampled ? [bit] : []));
    return varying.sort((one, other) => imbalance[one] - imbalance[other] || one - other);
}
/** The shape that is cheapest for hashes whose bits are independent. One block without bits compares all pairs. */
function cheapestShape(bits, hashes, distance) {
    let best = { blocks: 1, width: 0 };
    let lowest = costOf(best, hashes, distance);
    for (let blocks = 1; blocks <= distance + 1; blocks += 1) {
        for (let width = 1; width <= Math.min(widestBlock, Math.floor(bits / blocks)); width += 1) {
            const cost = costOf({ blocks, width }, hashes, distance);
            if (cost >= lowest)
                continue;
            lowest = cost;
            best = { blocks, width };
        }
    }
    return best;
}
/** Cost of one query. */
function costOf({ blocks, width }, hashes, distance) {
    const costOfBucket = lookupCost + hashes / 2 ** width;
    return radiiOf(blocks, distance).reduce((sum, radius) => sum + ballVolume(width, radius) * costOfBucket, 0);
}
/** As even as possible, with a sum of `distance + 1 - blocks`. */
function radiiOf(blocks, distance) {
    const larger = (distance + 1) % blocks;
    const radius = Math.floor((distance + 1) / blocks) - 1;
    return Array.from({ length: blocks }, (_, block) => (block < larger ? radius + 1 : radius));
}
/** Number of keys of `width` bits within a radius of one. */
function ballVolume(width, radius) {
    let volume = 0;
    let shell = 1;
    for (let weight = 0; weight <= Math.min(width, radius); weight += 1) {
        volume += shell;
        shell = (shell * (width - weight)) / (weight + 1);
    }
    return volume;
}

;// CONCATENATED MODULE: ./build/independence/nearHashes.js
/** Pairs of near hashes by an index over blocks of their bits, one block after the other. */


/** About two minutes. */
const mostWork = 3e10;
/** What a pair that is found costs, in comparisons. */
const pairWork = 20;
/**
 * Finds all pairs of distinct hashes that differ in at most `distance` bits and of which one or both are queries.
 *
 * @throws Refusal `independence/too-alike`, exit 4, where too many hashes are too alike for an index to help
 */
function findNearHashes(request) {
    const { high, low, distance, blocks = planBlocks(high, low, distance), limit = mostWork } = request;
    let work = 0;
    for (const [number, block] of blocks.entries()) {
        const earlier = blocks.slice(0, number).map(toMask);
        work = searchBlock(request, sortByKey(request, block), earlier, { work, limit });
    }
}
function toMask({ bits, radius }) {
    const mask = { high: 0, low: 0, radius };
    for (const bit of bits) {
        if (bit < 32)
            mask.low |= 1 << bit;
        else
            mask.high |= 1 << (bit - 32);
    }
    return mask;
}
function sortByKey({ high, low }, { bits, radius }) {
    const tables = tabulateKeys(bits);
    const keyOf = (hash) => lookUpKey(tables, high[hash], low[hash]);
    const starts = new Uint32Array(2 ** bits.length + 1);
    for (let hash = 0; hash < high.length; hash += 1)
        starts[keyOf(hash) + 1] += 1;
    for (let key = 1; key < starts.length; key += 1)
        starts[key] += starts[key - 1];
    const next = starts.slice();
    const numbers = new Uint32Array(high.length);
    for (let hash = 0; hash < high.length; hash += 1) {
        const key = keyOf(hash);
        numbers[next[key]] = hash;
        next[key] += 1;
    }
    return {
        starts,
        numbers,
        high: new Int32Array(high.length).map((_, place) => high[numbers[place]]),
        low: new Int32Array(low.length).map((_, place) => low[numbers[place]]),
        changes: keysWithin(bits.length, radius),
    };
}
/** For each byte of a hash and each of its 256 values the part of the key that it gives. */
function tabulateKeys(bits) {
    const tables = new Uint32Array(8 * 256);
    for (const [place, bit] of bits.entries()) {
        const table = (bit >>> 3) * 256;
        for (let value = 0; value < 256; value += 1)
            tables[table + value] |= ((value >>> (bit & 7)) & 1) << place;
    }
    return tables;
}
function lookUpKey(tables, high, low) {
    let key = 0;
    for (let byte = 0; byte < 4; byte += 1) {
        key |= tables[256 * byte + ((low >>> (8 * byte)) & 255)];
        key |= tables[256 * (byte + 4) + ((high >>> (8 * byte)) & 255)];
    }
    return key;
}
/** All keys of `width` bits of which at most `radius` are set. */
function keysWithin(width, radius) {
    const keys = [];
    const extend = (key, from, left) => {
        keys.push(key);
        for (let bit = from; left > 0 && bit < width; bit += 1)
            extend(key | (1 << bit), bit + 1, left - 1);
    };
    extend(0, 0, radius);
    return Uint32Array.from(keys);
}
/** Compares each query with the hashes whose keys are within the radius; returns the work so far. */
function searchBlock(request, buckets, earlier, { work, limit }) {
    const { starts, numbers, changes } = buckets;
    let done = work;
    for (let key = 0; key < starts.length - 1; key += 1) {
        for (let query = starts[key]; query < starts[key + 1]; query += 1) {
            if (request.isQuery[numbers[query]] === 0)
                continue;
            for (let change = 0; change < changes.length; change += 1) {
                const bucket = key ^ changes[change];
                const from = starts[bucket];
                const to = starts[bucket + 1];
                if (from < to)
                    done += to - from + pairWork * compareBucket(request, buckets, earlier, query, from, to);
            }
            if (done > limit)
                throw tooAlike(request.distance);
        }
    }
    return done;
}
/**
 * Compares one query with the hashes of one bucket.
 *
 * @param query place of the query among the hashes of all buckets
 * @returns the number of pairs that were found
 */
function compareBucket({ isQuery, distance, visit }, { numbers, high, low }, earlier, query, from, to) {
    const queryHigh = high[query];
    const queryLow = low[query];
    const number = numbers[query];
    let pairs = 0;
    for (let other = from; other < to; other += 1) {
        const differentHigh = high[other] ^ queryHigh;
        const ofHigh = countBits(differentHigh);
        if (ofHigh > distance)
            continue;
        const differentLow = low[other] ^ queryLow;
        const found = ofHigh + countBits(differentLow);
        if (found > distance)
            continue;
        const hash = numbers[other];
        // Two queries find each other twice, and a hash finds itself.
        if (hash === number || (hash < number && isQuery[hash] === 1))
            continue;
        if (isFoundEarlier(earlier, differentHigh, differentLow))
            continue;
        pairs += 1;
        visit(number, hash, found);
    }
    return pairs;
}
function isFoundEarlier(earlier, differentHigh, differentLow) {
    for (const { high, low, radius } of earlier) {
        if (countBits(differentHigh & high) + countBits(differentLow & low) <= radius)
            return true;
    }
    return false;
}
/** Number of bits that are set in 32. */
function countBits(bits) {
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
function tooAlike(distance) {
    return new refusal/* Refusal */.P_('independence/too-alike', {
        exit: 4,
        problem: `it takes too long to compare the perceptual hashes within ${distance} bits: there are too many, or they are too alike`,
        cure: 'Compare them within a smaller distance, or by another hash that tells these images apart.',
    });
}

;// CONCATENATED MODULE: ./build/independence/nearDuplicates.js




/** A distance beyond which half the images of one kind are near to each other. */
const largestDistance = 16;
const defaultPairs = 10_000;
const { test: nearDuplicates_test } = manifest/* splitNumber */.Q;
/**
 * Finds samples whose hashes differ in at most `distance` bits, across the splits and within `test`.
 *
 * Exact, by an index rather than by comparing all pairs, and the same for the same input. Equal hashes count as one:
 * 100,000 black images are compared once, and their pairs are counted by multiplication.
 *
 * A perceptual hash says little of an image without structure: all images of one grey have the same hash, or two
 * (`0000000000000000` for black), so that they are near duplicates of each other here. The hash of any other image
 * has about half of its bits set.
 *
 * @throws Refusal `independence/too-alike`, exit 4, where there are too many pairs, as where most hashes are alike
 * @throws RangeError for a distance outside its domain
 */
function findNearDuplicates(request) {
    const { hashes, distance, trainValidation = false, mostPairs = defaultPairs } = request;
    if (!Number.isInteger(distance) || !(distance >= 0 && distance <= largestDistance)) {
        throw new RangeError(`the distance is ${distance}; a whole number within [0, ${largestDistance}]`);
    }
    const groups = groupHashes(hashes);
    const compared = comparedSplits.filter(({ between }) => trainValidation || between[1] === 'test');
    const tallies = compared.map(({ between }) => new Tally(groups, between, mostPairs));
    const within = new TestTally(groups);
    for (let group = 0; group < groups.high.length; group += 1) {
        for (const tally of tallies)
            tally.addGroup(group);
        within.addGroup(group);
    }
    findNearHashes({
        high: groups.high,
        low: groups.low,
        isQuery: markQueries(groups, trainValidation),
        distance,
        visit(one, other, found) {
            for (const tally of tallies)
                tally.add(one, other, found);
            within.add(one, other);
        },
    });
    return {
        across: tallies.flatMap((tally) => tally.finish()),
        withinTest: within.finish(),
    };
}
const comparedSplits = [
    { between: ['train', 'validation'] },
    { between: ['train', 'test'] },
    { between: ['validation', 'test'] },
];
/** Every wanted pair has a hash of the test split, or one of the validation split where that is compared, too. */
function markQueries({ present }, trainValidation) {
    const searched = (1 << nearDuplicates_test) | (trainValidation ? 1 << manifest/* splitNumber */.Q.validation : 0);
    return present.map((mask) => ((mask & searched) === 0 ? 0 : 1));
}
/** Counts near pairs of two splits. */
class Tally {
    #groups;
    #between;
    #one;
    #other;
    /** 1 for groups with a near one, for either split. */
    #isNearOne;
    #isNearOther;
    #nearest;
    #hashPairs = 0;
    #samplePairs = 0;
    #smallestDistance = Number.POSITIVE_INFINITY;
    constructor(groups, between, mostPairs) {
        this.#groups = groups;
        this.#between = between;
        this.#one = manifest/* splitNumber */.Q[between[0]];
        this.#other = manifest/* splitNumber */.Q[between[1]];
        this.#isNearOne = new Uint8Array(groups.high.length);
        this.#isNearOther = new Uint8Array(groups.high.length);
        this.#nearest = new NearestPairs(mostPairs);
    }
    /** Equal hashes. */
    addGroup(group) {
        this.#addOrdered(group, group, 0);
    }
    add(group, near, distance) {
        this.#addOrdered(group, near, distance);
        this.#addOrdered(near, group, distance);
    }
    #addOrdered(ofOne, ofOther, distance) {
        const { present, counts, firstRows } = this.#groups;
        // A byte for each group is in the cache more often than its counts.
        if (((present[ofOne] >>> this.#one) & (present[ofOther] >>> this.#other) & 1) === 0)
            return;
        const one = hashGroups_splits * ofOne + this.#one;
        const other = hashGroups_splits * ofOther + this.#other;
        this.#hashPairs += 1;
        this.#samplePairs += counts[one] * counts[other];
        this.#isNearOne[ofOne] = 1;
        this.#isNearOther[ofOther] = 1;
        if (distance < this.#smallestDistance)
            this.#smallestDistance = distance;
        if (distance > this.#nearest.largestDistance)
            return;
        this.#nearest.add(distance, firstRows[one], firstRows[other]);
    }
    /** One entry, or none where nothing is near. */
    finish() {
        if (this.#hashPairs === 0)
            return [];
        const [one, other] = this.#between;
        return [
            {
                between: this.#between,
                hashPairs: this.#hashPairs,
                samplePairs: this.#samplePairs,
                samples: {
                    [one]: countSamples(this.#groups, this.#isNearOne, this.#one),
                    [other]: countSamples(this.#groups, this.#isNearOther, this.#other),
                },
                smallestDistance: this.#smallestDistance,
                pairs: this.#nearest.toSorted(),
            },
        ];
    }
}
/** Counts near pairs within `test`, each once. */
class TestTally {
    #groups;
    #isNear;
    #hashPairs = 0;
    #samplePairs = 0;
    constructor(groups) {
        this.#groups = groups;
        this.#isNear = new Uint8Array(groups.high.length);
    }
    addGroup(group) {
        const count = this.#groups.counts[hashGroups_splits * group + nearDuplicates_test];
        if (count < 2)
            return;
        this.#hashPairs += 1;
        this.#samplePairs += (count * (count - 1)) / 2;
        this.#isNear[group] = 1;
    }
    add(group, near) {
        const { present, counts } = this.#groups;
        if ((present[group] & present[near]) >>> nearDuplicates_test === 0)
            return;
        this.#hashPairs += 1;
        this.#samplePairs += counts[hashGroups_splits * group + nearDuplicates_test] * counts[hashGroups_splits * near + nearDuplicates_test];
        this.#isNear[group] = 1;
        this.#isNear[near] = 1;
    }
    finish() {
        return {
            hashPairs: this.#hashPairs,
            samplePairs: this.#samplePairs,
            samples: countSamples(this.#groups, this.#isNear, nearDuplicates_test),
        };
    }
}
function countSamples({ counts }, isNear, split) {
    let samples = 0;
    for (let group = 0; group < isNear.length; group += 1) {
        if (isNear[group] === 1)
            samples += counts[hashGroups_splits * group + split];
    }
    return samples;
}

;// CONCATENATED MODULE: ./build/independence/nearEvidence.js
/** The file of the evidence that names samples which look alike. */

const nearEvidence_header = ['split_a', 'file_a', 'line_a', 'split_b', 'file_b', 'line_b', 'distance'];
/**
 * `near-duplicates.csv`: pairs of near hashes of two splits, each with the first row of either.
 *
 * @param across as `findNearDuplicates` gives it; pairs keep its order
 * @param placeOf file and 1-based line of a row, numbered as the hashes were
 */
function writeNearDuplicates(across, placeOf) {
    const rows = across.flatMap(({ between: [one, other], pairs }) => pairs.map(({ rows: [ofOne, ofOther], distance }) => {
        const first = placeOf(ofOne);
        const second = placeOf(ofOther);
        return [one, first.file, first.line, other, second.file, second.line, distance];
    }));
    return (0,writeCsv/* writeCsv */.E)(nearEvidence_header, rows);
}

;// CONCATENATED MODULE: ./build/independence/nearJudgement.js




/** Nothing where the manifest has no column of perceptual hashes. */
function judgeNearDuplicates({ perceptual, malformed, rows }, { nearDuplicate, trainValidation }) {
    if (nearDuplicate === undefined)
        return { judgements: [], evidence: new Map() };
    const { distance, severity } = nearDuplicate;
    const hashes = joinStretches(perceptual);
    const { across, withinTest } = findNearDuplicates({
        hashes,
        distance,
        trainValidation: trainValidation !== 'ignore',
    });
    const findings = across.map(({ between, samplePairs, samples }) => ({
        code: 'independence/near-duplicate',
        severity: between.includes('test') ? severity : 'warn',
        args: { between, distance, pairs: samplePairs, samples },
    }));
    if (withinTest.samples > 0) {
        const args = { distance, pairs: withinTest.samplePairs, samples: withinTest.samples };
        findings.push({ code: 'independence/near-duplicate-test', severity: 'warn', args });
    }
    const total = rows.train + rows.validation + rows.test;
    const judgement = {
        check: 'independence/near-duplicate',
        findings: [...findings, ...(0,malformedIds/* malformedFindings */.a)(malformed, 'near-duplicate')],
        clean: `No image of the test set is within ${distance} bits of one of another split (${hashes.high.length} of ${total} samples have a hash)`,
    };
    const evidence = new Map();
    if (across.length > 0)
        evidence.set('near-duplicates.csv', writeNearDuplicates(across, placesOf(perceptual)));
    return { judgements: [judgement], evidence };
}
function joinStretches(stretches) {
    const length = stretches.reduce((sum, { high }) => sum + high.length, 0);
    const joined = { high: new Uint32Array(length), low: new Uint32Array(length), split: new Uint8Array(length) };
    let offset = 0;
    for (const { high, low, splits } of stretches) {
        joined.high.set(high, offset);
        joined.low.set(low, offset);
        joined.split.set(splits, offset);
        offset += high.length;
    }
    return joined;
}
function placesOf(stretches) {
    let offset = 0;
    const filled = stretches.filter(({ high }) => high.length > 0);
    const firsts = filled.map(({ high }) => {
        offset += high.length;
        return offset - high.length;
    });
    return (row) => {
        const index = (0,rowLines/* lastAtMost */.f)(firsts, row);
        const { file, lines } = filled[index];
        return { file, line: lines[row - firsts[index]] };
    };
}

;// CONCATENATED MODULE: ./build/independence/judge.js











/**
 * Judges the sample id, every declared entity kind, the content hash, chains of entities, time order and
 * perceptual hashes.
 *
 * @returns a judgement for each check `independence/…`, and the evidence
 */
function judgeIndependence(request) {
    const { facts, rules } = request;
    const kinds = kindsOf(request);
    const compared = kinds.map((kind) => compareKind(request, kind));
    const links = judgeLinks(request, compared);
    const near = judgeNearDuplicates(facts, rules);
    const captured = judgeCaptured(facts, rules);
    const judgements = compared.map((kind, index) => judgeKind(request, kind, facts.kinds[index], links.cure));
    const evidence = new Map([
        ['overlaps.csv', writeOverlaps(compared.map(({ tally }) => tally))],
        ...(compared.some(({ suspected }) => suspected.length > 0)
            ? [['suspected.csv', writeSuspected(compared)]]
            : []),
        ...links.evidence,
        ...near.evidence,
    ]);
    return { judgements: [...judgements, ...links.judgements, ...near.judgements, ...captured], compared, evidence };
}
/** All kinds that are compared: in the order of the facts. */
function kindsOf({ sample, entities, content }) {
    return [
        { kind: 'sample', columns: [sample] },
        ...entities,
        ...(content === undefined ? [] : [{ kind: 'content', columns: [content] }]),
    ];
}
function compareKind({ facts, missing }, kind) {
    const known = facts.kinds.find((one) => one.kind === kind.kind);
    const tally = tallyKind(kind, known, facts.suspects, missing);
    return { tally, overlaps: (0,overlap/* findOverlaps */.sU)(tally), suspected: findSuspected(tally) };
}
function judgeKind({ facts, rules }, compared, known, cure) {
    // Of kinds with few entities the rows are not known one by one.
    const shownCure = known.few === undefined ? cure : cureOf(compared.tally, facts.rows);
    const { kind } = compared.tally;
    const rule = rules.byKind.get(kind) ?? { rule: 'disjoint' };
    const findings = [
        ...(kind === 'sample' ? judgeSplitSizes(facts.rows) : []),
        ...compared.overlaps.map((overlap) => overlapFinding(compared, shownCure, overlap, rule, rules)),
        ...suspectedFindings(compared, rule, rules),
        ...(0,malformedIds/* malformedFindings */.a)(facts.malformed, kind),
        ...emptyIdFindings(known, rule, rules),
        ...duplicateFindings(compared),
        ...idFormFindings(facts, kind),
    ];
    const shared = rule.rule === 'shared';
    return {
        check: `independence/${kind}`,
        findings: findings.filter((finding) => !isIgnored(finding, rule, rules)),
        clean: shared ? `The policy allows splits to share this kind: ${rule.reason}` : cleanSentence(rule, known),
        ...(shared ? { declared: true } : {}),
        // External validation (GMLP 4): what the test set is from was never seen.
        ...(rule.rule === 'unseen' ? { standsFor: 'independence/external' } : {}),
    };
}
function cleanSentence({ rule }, { kind, entities }) {
    if (rule === 'unseen')
        return `External validation: no ${kind} of the test set is in another split (${(0,numbers/* formatCount */.B4)(entities)} compared)`;
    return `No ${kind} is in two splits (${(0,numbers/* formatCount */.B4)(entities)} compared)`;
}
function judgeSplitSizes(rows) {
    const findings = [];
    if (rows.train === 0)
        findings.push({ code: 'independence/no-training-rows', severity: 'block', args: {} });
    if (rows.test === 0)
        findings.push({ code: 'independence/no-test-rows', severity: 'block', args: {} });
    return findings;
}
function overlapFinding({ tally }, shownCure, overlap, rule, rules) {
    const reason = reasonOf(overlap, rule);
    const { kind } = tally;
    return {
        code: 'independence/overlap',
        severity: reason === undefined ? severityOf(overlap, rules) : 'note',
        args: {
            kind,
            between: overlap.between,
            entities: overlap.entities,
            samples: overlap.samples,
            ...(reason === undefined ? {} : { reason }),
            ...(reason !== undefined || !overlap.between.includes('test') ? {} : shownCure),
        },
    };
}
/** Why the policy allows an overlap, or undefined where it does not. */
function reasonOf({ between }, rule) {
    if (rule.rule === 'shared')
        return rule.reason;
    return rule.rule === 'unseen' && !between.includes('test') ? 'only the test set has to be from elsewhere' : undefined;
}
/** Beyond this share of a split, a new split loses fewer samples than taking rows out. */
const judge_largestLoss = 0.5;
/** What it costs to keep the test set as it is, and what it costs to keep the other splits. */
function cureOf({ counts }, rows) {
    const keepTest = { train: 0, validation: 0 };
    const keepTrain = { test: 0 };
    for (let entity = 0; entity < counts.length; entity += 3) {
        const [train, validation, test] = [counts[entity], counts[entity + 1], counts[entity + 2]];
        if (test === 0 || train + validation === 0)
            continue;
        keepTest.train += train;
        keepTest.validation += validation;
        keepTrain.test += test;
    }
    const isTooMuch = keepTest.train > judge_largestLoss * rows.train || keepTest.validation > judge_largestLoss * rows.validation;
    return { keepTest, keepTrain, recommended: isTooMuch ? 'new-split' : 'keep-test' };
}
function severityOf({ between }, { trainValidation }) {
    if (between.includes('test'))
        return 'block';
    return trainValidation === 'block' ? 'block' : 'warn';
}
/** Training and validation may share what the policy ignores, and what only the test set has to be new in. */
function isIgnored(finding, { rule }, { trainValidation }) {
    if (finding.severity === 'note')
        return false;
    if (finding.code !== 'independence/overlap' && finding.code !== 'independence/suspected')
        return false;
    return (trainValidation === 'ignore' || rule === 'unseen') && !finding.args.between.includes('test');
}
function suspectedFindings({ tally, suspected }, rule, rules) {
    if (rule.rule === 'shared')
        return [];
    return countSuspected(tally, suspected).map(({ between, entities, samples }) => ({
        code: 'independence/suspected',
        severity: rules.suspected === 'warn' ? 'warn' : severityOf({ between }, rules),
        args: { kind: tally.kind, between, entities, samples },
    }));
}
function emptyIdFindings({ kind, empty }, { rule }, rules) {
    const samples = Object.fromEntries(Object.entries(empty).filter(([, count]) => count > 0));
    if (Object.keys(samples).length === 0)
        return [];
    const matters = rule !== 'shared' && empty.test > 0;
    const severity = matters ? rules.emptyIds : rule !== 'shared' ? 'warn' : 'note';
    return [{ code: 'independence/empty-ids', severity, args: { kind, samples } }];
}
/** A sample id twice within `test` is refused when the manifest is read; elsewhere it is a warning. */
function duplicateFindings({ tally }) {
    const { kind } = tally;
    if (kind !== 'sample' && kind !== 'content')
        return [];
    const splits = kind === 'sample' ? ['train', 'validation'] : ['test'];
    return splits.flatMap((split) => {
        const repeated = (0,overlap/* countRepeated */.Ei)(tally, split);
        if (repeated.entities === 0)
            return [];
        return [{ code: 'independence/duplicate', severity: 'warn', args: { kind, split, ...repeated } }];
    });
}
function idFormFindings({ idSamples }, kind) {
    if (kind === 'content')
        return [];
    const mismatch = findIdFormMismatch(idSamples.filter((one) => one.kind === kind));
    if (mismatch === undefined)
        return [];
    return [{ code: 'independence/id-form', severity: 'warn', args: { kind, ...mismatch } }];
}
/** Rows of an overlap's later split, one for each shared entity, by place. */
function placesOfOverlap({ tally }, [one, other], most) {
    const places = [];
    for (let entity = 0; entity < tally.size && places.length < most; entity += 1) {
        const isIn = (split) => tally.counts[3 * entity + manifest/* splitNumber */.Q[split]] > 0;
        if (isIn(one) && isIn(other))
            places.push(tally.place(entity, other));
    }
    return places;
}


/***/ }),

/***/ 14848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ tallyEntities),
/* harmony export */   Ei: () => (/* binding */ countRepeated),
/* harmony export */   U3: () => (/* binding */ tallyKinds),
/* harmony export */   sU: () => (/* binding */ findOverlaps)
/* harmony export */ });
/* harmony import */ var _result_splits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
/* harmony import */ var _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17223);
/* harmony import */ var _entities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34880);



/** Counts, for each entity, its samples in each split. Excluded rows belong to no split. */
function tallyEntities(manifest, entities) {
    const counts = new Uint32Array(3 * entities.distinct);
    const firstRows = new Uint32Array(3 * entities.distinct);
    const empty = { train: 0, validation: 0, test: 0 };
    for (const split of _result_splits_js__WEBPACK_IMPORTED_MODULE_1__/* .splitsInOrder */ .t) {
        for (const row of manifest.rows[split]) {
            const entity = entities.codes[row];
            if (entity < 0) {
                empty[split] += 1;
                continue;
            }
            const cell = 3 * entity + _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[split];
            if (counts[cell] === 0)
                firstRows[cell] = row;
            counts[cell] += 1;
        }
    }
    return { counts, firstRows, empty };
}
/** Counts the entities of each kind over the kept rows of a manifest. */
function tallyKinds(manifest, kinds) {
    return kinds.map(({ kind, columns }) => {
        const named = columns.map((name) => manifest.table.column(name));
        const entities = (0,_entities_js__WEBPACK_IMPORTED_MODULE_2__/* .numberEntities */ .t)(kind, named, manifest.missing);
        return { entities, tally: tallyEntities(manifest, entities) };
    });
}
const pairs = [
    ['train', 'validation'],
    ['train', 'test'],
    ['validation', 'test'],
];
/**
 * Every pair of splits that share at least one entity, in the order train–validation, train–test,
 * validation–test. Exact: ids are compared as text, nothing is trimmed or folded.
 */
function findOverlaps(tally) {
    return pairs.map((between) => countShared(tally, between)).filter(({ entities }) => entities > 0);
}
function countShared({ counts }, [one, other]) {
    const offsetOfOne = _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[one];
    const offsetOfOther = _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[other];
    let entities = 0;
    let samplesOfOne = 0;
    let samplesOfOther = 0;
    for (let entity = 0; entity < counts.length; entity += 3) {
        const inOne = counts[entity + offsetOfOne];
        const inOther = counts[entity + offsetOfOther];
        if (inOne === 0 || inOther === 0)
            continue;
        entities += 1;
        samplesOfOne += inOne;
        samplesOfOther += inOther;
    }
    return { between: [one, other], entities, samples: { [one]: samplesOfOne, [other]: samplesOfOther } };
}
/** Entities that stand more than once in a split, and their samples. */
function countRepeated({ counts }, split) {
    let entities = 0;
    let samples = 0;
    for (let cell = _tables_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNumber */ .Q[split]; cell < counts.length; cell += 3) {
        if (counts[cell] < 2)
            continue;
        entities += 1;
        samples += counts[cell];
    }
    return { entities, samples };
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

/***/ 77875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F5: () => (/* reexport */ againstText),
  Tq: () => (/* reexport */ checkTitle),
  y1: () => (/* reexport */ decreaseText),
  jb: () => (/* binding */ describeFinding),
  Ln: () => (/* binding */ gravestFirst),
  Lx: () => (/* reexport */ pairsText),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: exampleArguments, exampleFinding

// EXTERNAL MODULE: ./build/result/phrase.js
var phrase = __webpack_require__(60603);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/metricNames.js
var metricNames = __webpack_require__(28868);
// EXTERNAL MODULE: ./build/result/numbers.js
var result_numbers = __webpack_require__(18150);
// EXTERNAL MODULE: ./build/result/wording.js
var wording = __webpack_require__(36396);
;// CONCATENATED MODULE: ./build/result/sentences/criteria.js




const ownChange = (0,phrase/* words */.aL)('in a change of its own');
function describeBelowBaseline({ metric, subgroup, bound, baseline }) {
    const criterion = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} of ${(0,wording/* boundPhrase */.QK)(bound)}${(0,wording/* whereClause */.xC)(subgroup)}`;
    const decimals = (0,metricNames/* metricDecimals */.HV)(metric, [baseline.value]);
    const round = bound.atLeast === undefined ? result_numbers/* formatLower */.Z$ : result_numbers/* formatUpper */.su;
    const least = round(baseline.value, decimals);
    const isShown = (baseline.successes ?? 0) >= 0 && (baseline.trials ?? 0) >= 0;
    const asked = `${bound.atLeast === undefined ? 'at most' : 'at least'} ${isShown ? least : 'what the process does'}`;
    return {
        sentence: (0,phrase/* phrase */.MZ) `The criterion, ${criterion}, asks for less than the replaced process is known to do: ${(0,phrase/* words */.aL)((0,wording/* baselineText */.BW)(baseline, metric))}.`,
        cure: (0,phrase/* phrase */.MZ) `Set the criterion to ${(0,phrase/* words */.aL)(asked)} ${ownChange}: no decrease is what Annex 22 4.3 asks.`,
    };
}
const criteriaSentences = {
    'criteria/model-and-rules': ({ model, rules }) => ({
        sentence: (0,phrase/* phrase */.MZ) `This change alters what is judged (${(0,phrase/* listForeign */.Ty)(model)}) and the rules that judge it (${(0,phrase/* listForeign */.Ty)(rules)}).`,
        cure: (0,phrase/* words */.aL)('Put the rules in a pull request of their own; bring the model once it is merged.'),
    }),
    'criteria/rules-changed': ({ files, keys }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The change alters rules: ${(0,phrase/* listForeign */.Ty)(files)}${keys.length === 0 ? [] : (0,phrase/* phrase */.MZ) ` (keys ${(0,phrase/* listForeign */.Ty)(keys, 5)})`}. They do not bind until they are merged.`,
        cure: (0,phrase/* words */.aL)('Review the rules as the code owner of the criteria; Holdout does not judge them.'),
    }),
    'criteria/rules-only': () => ({
        sentence: (0,phrase/* words */.aL)('The change alters rules and nothing that is judged, so nothing was evaluated.'),
        cure: (0,phrase/* words */.aL)('Review the rules: they bind once they are merged.'),
    }),
    'criteria/untouched': () => ({
        sentence: (0,phrase/* words */.aL)('The change touches nothing that the policy covers, so nothing was evaluated.'),
        cure: undefined,
    }),
    'criteria/policy-removed': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The change deletes or moves the approved policy ${path}.`,
        cure: (0,phrase/* words */.aL)('Restore the policy: the gate cannot be removed by the change that it judges.'),
    }),
    'criteria/history-rewritten': ({ approved, proposed }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The branch was set from ${approved.slice(0, 12)} to ${proposed.slice(0, 12)}, which does not follow it: its history was rewritten, and its rules may be older ones.`,
        cure: (0,phrase/* phrase */.MZ) `Restore the branch to ${approved.slice(0, 12)}, and forbid force pushes to it with a ruleset.`,
    }),
    'criteria/policy-moved': ({ path, approved }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The change brings the policy ${path} for a model that the approved policy ${approved} already governs.`,
        cure: (0,phrase/* phrase */.MZ) `Change ${approved} instead, ${ownChange}.`,
    }),
    'criteria/adopting': () => ({
        sentence: (0,phrase/* words */.aL)('There is no approved policy yet, so the one that this change proposes was used.'),
        cure: (0,phrase/* words */.aL)('Have the policy reviewed and merged: from then on it binds.'),
    }),
    'criteria/working-folder': () => ({
        sentence: (0,phrase/* words */.aL)('Rules and model were both read from the working folder, so nothing shows that the rules are approved.'),
        cure: (0,phrase/* phrase */.MZ) `Judge by approved rules: commit, and run ${(0,phrase/* foreign */.V$)('holdout check --approved origin/main')}.`,
    }),
    'criteria/below-baseline': describeBelowBaseline,
    'criteria/no-baseline': ({ metric, subgroups }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(subgroups, 'criterion', 'criteria')} for ${(0,metricNames/* metricPhrase */.ic)(metric)} ${(0,phrase/* words */.aL)(subgroups === 1 ? 'has' : 'have')} no baseline value to be compared with.`,
        cure: (0,phrase/* phrase */.MZ) `Add what the replaced process is known to do for these subgroups under ${(0,phrase/* foreign */.V$)('baseline.process.results')}.`,
    }),
    'criteria/stated-rate': ({ metrics }) => ({
        sentence: (0,phrase/* phrase */.MZ) `What the replaced process does is stated without counts for ${(0,wording/* listMetrics */.u7)(metrics)}, so that its own uncertainty is unknown.`,
        cure: (0,phrase/* phrase */.MZ) `Give ${(0,phrase/* foreign */.V$)('successes')} and ${(0,phrase/* foreign */.V$)('trials')} of its last assessment under ${(0,phrase/* foreign */.V$)('baseline.process.results')}.`,
    }),
    'criteria/not-compared': ({ metrics }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,wording/* listMetrics */.u7)(metrics)} ${(0,wording/* isOrAre */.Cj)(metrics.length)} judged by a criterion and not compared with the replaced process.`),
        cure: (0,phrase/* phrase */.MZ) `Name ${(0,phrase/* words */.aL)(metrics.length === 1 ? 'it' : 'them')} under ${(0,phrase/* foreign */.V$)('no-decrease')} in the policy.`,
    }),
};
const decreaseWords = {
    criterion: 'is not shown to keep up with',
    'non-inferior': 'is not shown to keep up with',
    superior: 'is not shown to be better than',
    estimate: 'is worse than',
};
/** `is not shown to keep up with the replaced process`. */
function decreaseText({ mode, against }) {
    return `${decreaseWords[mode]} ${wording/* comparedWith */.o3[against]}`;
}
/** `difference −0.050 (−0.098 to −0.005)`, as far as it is known and shown. */
function differenceText({ metric, difference, lower, upper }) {
    if (difference === null || difference === undefined)
        return '';
    const decimals = (0,metricNames/* metricDecimals */.HV)(metric, [difference, lower ?? null, upper ?? null]);
    const isBounded = typeof lower === 'number' && typeof upper === 'number';
    const limits = isBounded ? ` (${(0,result_numbers/* formatLower */.Z$)(lower, decimals)} to ${(0,result_numbers/* formatUpper */.su)(upper, decimals)})` : '';
    return `difference ${(0,result_numbers/* formatValue */.Fl)(difference, decimals)}${limits}`;
}
/** `right: model alone 5, released model alone 16`. */
function pairsText({ onlyModel, onlyReleased, }) {
    if (onlyModel === undefined || onlyReleased === undefined)
        return '';
    return `right: model alone ${(0,result_numbers/* formatCount */.B4)(onlyModel)}, released model alone ${(0,result_numbers/* formatCount */.B4)(onlyReleased)}`;
}
/** `0.880 against 383 of 412, 0.930`; without the model's value where that is withheld; empty where all is. */
function againstText({ metric, value, baseline, against }) {
    const known = baseline === undefined ? undefined : (0,wording/* baselineText */.BW)(baseline, metric);
    if (value === undefined)
        return known === undefined || against !== 'process' ? '' : `the process has ${known}`;
    const shown = value === null ? 'undefined' : (0,result_numbers/* formatValue */.Fl)(value, (0,metricNames/* metricDecimals */.HV)(metric, [value]));
    return known === undefined ? shown : `${shown} against ${known}`;
}
/** The sentence of a comparison with the replaced process or the released model. */
function describeDecrease(args) {
    const { metric, subgroup, margin } = args;
    const allowed = margin === undefined ? '' : `margin ${(0,result_numbers/* formatValue */.Fl)(margin, (0,metricNames/* metricDecimals */.HV)(metric, [margin]))}`;
    const numbers = [againstText(args), pairsText(args), differenceText(args), allowed].filter((text) => text !== '');
    const claim = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} ${(0,phrase/* words */.aL)(decreaseText(args))}${(0,wording/* whereClause */.xC)(subgroup)}`;
    return {
        sentence: (0,wording/* capitalised */.Iu)(numbers.length === 0 ? (0,phrase/* phrase */.MZ) `${claim}.` : (0,phrase/* phrase */.MZ) `${claim}: ${(0,phrase/* words */.aL)(numbers.join(', '))}.`),
        cure: (0,phrase/* words */.aL)('Improve the model with development data; a larger test set narrows the interval.'),
    };
}

;// CONCATENATED MODULE: ./build/result/sentences/custody.js



/** `1 added, 0 removed, 2 changed`, or why that is not known. */
function differences({ added, removed, changed }) {
    if (added === null || removed === null || changed === null) {
        return 'which rows differ is not known, since the lock has no fingerprints';
    }
    return `${(0,result_numbers/* formatCount */.B4)(added)} added, ${(0,result_numbers/* formatCount */.B4)(removed)} removed, ${(0,result_numbers/* formatCount */.B4)(changed)} changed`;
}
const custodySentences = {
    'custody/lock-missing': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The policy declares the lock ${path}, and the approved branch does not have it.`,
        cure: (0,phrase/* phrase */.MZ) `Make it with ${(0,phrase/* foreign */.V$)('holdout lock')} and have it approved in a change of its own.`,
    }),
    'custody/lock-mismatch': (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `The test rows are not the locked ones: ${(0,wording/* countOf */.pq)(args.lockedRows, 'row')} locked, ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(args.foundRows))} found (${(0,phrase/* words */.aL)(differences(args))}).`,
        cure: (0,phrase/* phrase */.MZ) `Restore the locked rows; if the test set is meant to change, lock it anew with ${(0,phrase/* foreign */.V$)('holdout lock')} in a change of its own.`,
    }),
    'custody/column-not-locked': ({ columns }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The policy judges by ${(0,phrase/* words */.aL)(columns.length === 1 ? 'a column' : `${columns.length} columns`)} that the lock does not cover: ${(0,phrase/* listForeign */.Ty)(columns, 5)}.`,
        cure: (0,phrase/* phrase */.MZ) `Lock the test set anew with ${(0,phrase/* foreign */.V$)('holdout lock')} and have the lock approved in a change of its own.`,
    }),
};
const scopeSentences = {
    'scope/model-removed': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The change deletes or moves the approved model ${path}.`,
        cure: (0,phrase/* phrase */.MZ) `Restore the model; to retire it, first change ${(0,phrase/* foreign */.V$)('model.path')} of the policy in a change of its own.`,
    }),
    'scope/outside-git': ({ files }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(files.length, 'file')} ${(0,phrase/* words */.aL)(files.length === 1 ? 'was' : 'were')} read from disk because the commit does not hold ${(0,phrase/* words */.aL)(files.length === 1 ? 'it' : 'them')}: ${(0,phrase/* listForeign */.Ty)(files, 5)}.`,
        cure: (0,phrase/* words */.aL)('Compare the digests in the provenance with those of the files that you mean.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/cure.js


/**
 * What to do so that no test sample has anything in common with training or validation data, in words; the rows of
 * the cure that keeps the test set stand in `moves.csv`.
 */
function cureSentence({ keepTest, keepTrain, recommended }) {
    const { train, validation } = keepTest;
    const taken = (0,wording/* samplesBySplit */.D4)({
        ...(validation !== 0 ? { validation } : {}),
        ...(train !== 0 ? { train } : {}),
    });
    const keep = (0,phrase/* phrase */.MZ) `Take out ${taken}, listed in ${'moves.csv'}, and the test set stays as it is, without losing a sample`;
    const other = (0,phrase/* phrase */.MZ) `or take ${(0,wording/* countOf */.pq)(keepTrain.test, 'test sample')} out, for which the test set needs a new lock`;
    if (recommended === 'keep-test')
        return (0,phrase/* phrase */.MZ) `${keep}; ${other}.`;
    return (0,phrase/* phrase */.MZ) `Make a new split with ${'holdout split'}: to keep the test set as it is, ${taken} would have to go, more than half of a split. Without ${(0,wording/* countOf */.pq)(keepTrain.test, 'test sample')} the test set would be clean too, but needs a new lock.`;
}

;// CONCATENATED MODULE: ./build/result/sentences/independence.js



const evidenceFile = (0,phrase/* foreign */.V$)('overlaps.csv');
/** Where the overlap can be mended in whole, what that costs; else what to do with these entities. */
function overlapCure(args) {
    const { kind, between, entities, reason } = args;
    if (reason !== undefined)
        return undefined;
    const cure = wholeCure(args);
    if (cure !== undefined) {
        return (0,phrase/* phrase */.MZ) `${cureSentence(cure)} ${evidenceFile} in the evidence lists the ${withoutCount(0, kind)}.`;
    }
    const these = (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(entities === 1 ? 'this' : 'these')} ${withoutCount(entities, kind)}`;
    const listed = (0,phrase/* phrase */.MZ) `${evidenceFile} in the evidence lists ${(0,phrase/* words */.aL)(entities === 1 ? 'it' : 'them')}`;
    if (kind === 'content') {
        return (0,phrase/* phrase */.MZ) `Keep the samples with ${these} in one split only: ${listed}.`;
    }
    const goal = between.includes('test') ? (0,phrase/* words */.aL)('one split') : (0,phrase/* words */.aL)('one of the two splits');
    return (0,phrase/* phrase */.MZ) `Move all samples of ${these} to ${goal}: ${listed}.`;
}
function wholeCure({ keepTest, keepTrain, recommended }) {
    if (keepTest === undefined || keepTrain === undefined || recommended === undefined)
        return undefined;
    return { keepTest, keepTrain, recommended };
}
/** `patients` for `31 patients`. */
function withoutCount(entities, kind) {
    const [counted, ...rest] = (0,wording/* countEntities */.h1)(entities, kind);
    return typeof counted === 'string' ? [counted.replace(/^<?[\d,]+ /, ''), ...rest] : [];
}
function describeOverlap(args) {
    const { kind, between, entities, samples, reason } = args;
    const [first, second] = between;
    const counted = (0,phrase/* phrase */.MZ) `${(0,wording/* countEntities */.h1)(entities, kind)} ${(0,wording/* isOrAre */.Cj)(entities)}`;
    const where = (0,phrase/* phrase */.MZ) `in both ${(0,wording/* splitPhrase */.q$)(first)} and ${(0,wording/* splitPhrase */.q$)(second)} data (${(0,wording/* samplesBySplit */.D4)(samples)})`;
    const allowed = reason === undefined ? [] : (0,phrase/* phrase */.MZ) `, which the policy allows: ${reason}`;
    return { sentence: (0,phrase/* phrase */.MZ) `${counted} ${where}${allowed}.`, cure: overlapCure(args) };
}
const malformations = {
    'white-space': 'with white space at an end',
    'control-character': 'with control or invisible characters',
    exponent: 'in exponent form, as spreadsheets write long numbers',
    comment: 'that begin with a comment mark',
};
/** `manifest.csv line 7 and line 9`; the places of one file share its name. */
function placesPhrase(places) {
    const files = [...new Set(places.map((place) => place.file))];
    const named = files.map((file) => {
        const lines = places.filter((place) => place.file === file).map((place) => String(place.line));
        return (0,phrase/* phrase */.MZ) `${file} ${(0,phrase/* words */.aL)(lines.length === 1 ? 'line' : 'lines')} ${(0,phrase/* words */.aL)(lines.join(', '))}`;
    });
    return (0,phrase/* joinPhrases */.Zk)(named, '; ');
}
/** `, first at …`, or nothing where no place is known. */
function firstPlaces(places) {
    return places.length === 0 ? [] : (0,phrase/* phrase */.MZ) `, first at ${placesPhrase(places)}`;
}
function describeMalformed(args) {
    const { kind, column, problem, ids, places } = args;
    if (problem === 'not-a-hash')
        return describeNoHash(args);
    const written = (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(ids === 1 ? 'is' : 'are')} written ${(0,phrase/* words */.aL)(malformations[problem])}`;
    const counted = (0,phrase/* phrase */.MZ) `${countIds(ids, kind)} in column ${column}`;
    return {
        sentence: (0,phrase/* phrase */.MZ) `${counted} ${written}${firstPlaces(places)}: this can hide an overlap.`,
        cure: (0,phrase/* phrase */.MZ) `Write the ids of column ${column} in one form, at the source that exports them.`,
    };
}
function describeNoHash({ column, ids, places }) {
    const counted = (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(ids, 'value')} of column ${column} ${(0,wording/* isOrAre */.Cj)(ids)}`;
    const wanted = (0,phrase/* words */.aL)('no 64-bit perceptual hash of 16 hexadecimal digits');
    return {
        sentence: (0,phrase/* phrase */.MZ) `${counted} ${wanted}${firstPlaces(places)}: the images of these samples are not compared.`,
        cure: (0,phrase/* phrase */.MZ) `Write the hashes as ${(0,phrase/* foreign */.V$)('holdout hash')} does, which computes them from image files.`,
    };
}
function countIds(ids, kind) {
    const [first, ...rest] = (0,wording/* idOfKind */.NH)(kind);
    const noun = typeof first === 'string' ? first : 'id';
    if (rest.length > 0)
        return (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(ids, 'id')} of kind ${kind}`;
    return kind === 'content' ? (0,wording/* countOf */.pq)(ids, noun, 'content hashes') : (0,wording/* countOf */.pq)(ids, noun);
}
const howLevelled = 'once case, separators, leading zeros and look-alike letters are levelled';
function describeSuspected({ kind, between, entities, samples }, severity) {
    const where = (0,phrase/* phrase */.MZ) `in both ${(0,wording/* splitPhrase */.q$)(between[0])} and ${(0,wording/* splitPhrase */.q$)(between[1])} data`;
    const ids = (0,phrase/* words */.aL)(entities === 1 ? 'its ids' : 'their ids');
    const exception = severity === 'block' ? (0,phrase/* phrase */.MZ) ` If they are different, say ${(0,phrase/* foreign */.V$)('suspected: warn')} in the policy.` : (0,phrase/* words */.aL)('');
    return {
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countEntities */.h1)(entities, kind)} may be ${where} under different spellings (${(0,wording/* samplesBySplit */.D4)(samples)}): ${ids} are equal ${(0,phrase/* words */.aL)(howLevelled)}.`,
        cure: (0,phrase/* phrase */.MZ) `Write the ids in one form, at the source that exports them; ${(0,phrase/* foreign */.V$)('suspected.csv')} in the evidence lists them.${exception}`,
    };
}
function describeLinked({ between, components, samples: { test = 0, ...others }, kinds, }) {
    const [other] = between;
    const subject = (0,phrase/* phrase */.MZ) `${(0,wording/* samplesBySplit */.D4)({ test })} ${(0,phrase/* words */.aL)(test === 1 ? 'shares' : 'share')} nothing with ${(0,wording/* splitPhrase */.q$)(other)} data directly`;
    const joined = (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(test === 1 ? 'hangs' : 'hang')} on ${withSamples(others)}by a chain of entities (${(0,phrase/* listForeign */.Ty)(kinds, 5)}; ${(0,wording/* countOf */.pq)(components, 'group')})`;
    return {
        sentence: (0,phrase/* phrase */.MZ) `${subject}, but ${joined}.`,
        cure: (0,phrase/* phrase */.MZ) `Keep all samples of a group in one split, as ${(0,phrase/* foreign */.V$)('holdout split')} does: ${(0,phrase/* foreign */.V$)('links.csv')} in the evidence lists one shortest chain for each group.`,
    };
}
/** `30 training samples `, or `it ` where no other samples are counted. */
function withSamples(samples) {
    const counted = (0,wording/* samplesBySplit */.D4)(samples);
    return counted.length === 0 ? (0,phrase/* words */.aL)('it ') : (0,phrase/* phrase */.MZ) `${counted} `;
}
/** `equal`, or in how many bits at most they differ. */
function nearness(distance) {
    return distance === 0 ? (0,phrase/* words */.aL)('are equal') : (0,phrase/* words */.aL)(`differ in at most ${distance} of 64 bits`);
}
function countPairs(pairs, noun) {
    return (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(pairs, 'pair')} of ${noun} ${(0,phrase/* words */.aL)(pairs === 1 ? 'looks' : 'look')} alike`;
}
const nearDuplicatesFile = (0,phrase/* foreign */.V$)('near-duplicates.csv');
function describeNearDuplicate({ between, distance, pairs, samples }) {
    const [first, second] = between;
    const where = (0,phrase/* phrase */.MZ) `images across ${(0,wording/* splitPhrase */.q$)(first)} and ${(0,wording/* splitPhrase */.q$)(second)} data`;
    return {
        sentence: (0,phrase/* phrase */.MZ) `${countPairs(pairs, where)} (${(0,wording/* samplesBySplit */.D4)(samples)}): their perceptual hashes ${nearness(distance)}.`,
        cure: (0,phrase/* phrase */.MZ) `Look at the pairs, which ${nearDuplicatesFile} in the evidence lists, and keep images that show the same in one split.`,
    };
}
function describeCaptured({ samples, earliestTest, lastTraining }) {
    const isKnown = earliestTest !== undefined && lastTraining !== undefined;
    const times = isKnown
        ? (0,phrase/* phrase */.MZ) `: the earliest ${(0,phrase/* foreign */.V$)(earliestTest)}, the last training sample ${(0,phrase/* foreign */.V$)(lastTraining)}`
        : (0,phrase/* words */.aL)('');
    return {
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* samplesBySplit */.D4)({ test: samples })} ${(0,phrase/* words */.aL)(samples === 1 ? 'was' : 'were')} captured before the last training sample${times}.`,
        cure: (0,phrase/* words */.aL)('Split by time: every training sample has to be captured before the first test sample.'),
    };
}
const independenceSentences = {
    'independence/overlap': describeOverlap,
    'independence/duplicate': ({ kind, split, entities, samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countEntities */.h1)(entities, kind)} ${(0,phrase/* words */.aL)(entities === 1 ? 'stands' : 'stand')} more than once in ${(0,wording/* splitPhrase */.q$)(split)} data (${(0,wording/* countOf */.pq)(samples, 'row')}).`,
        cure: kind === 'sample'
            ? (0,phrase/* words */.aL)('Give every sample an id of its own, or remove the repeated rows.')
            : (0,phrase/* phrase */.MZ) `Keep one sample of each: repeated ones weigh more than once in every ${weighed(split)}.`,
    }),
    'independence/empty-ids': ({ kind, samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* samplesBySplit */.D4)(samples)} ${(0,wording/* hasOrHave */.kp)(total(samples))} no ${(0,wording/* idOfKind */.NH)(kind)}, so their independence is not shown.`,
        cure: (0,phrase/* phrase */.MZ) `Fill in the ${(0,wording/* idOfKind */.NH)(kind)} of these samples, or exclude them with a reason.`,
    }),
    'independence/malformed-id': describeMalformed,
    'independence/suspected': describeSuspected,
    'independence/linked': describeLinked,
    'independence/near-duplicate': describeNearDuplicate,
    'independence/near-duplicate-test': ({ distance, pairs, samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${countPairs(pairs, (0,phrase/* words */.aL)('test images'))} (${(0,wording/* samplesBySplit */.D4)({ test: samples })}): their perceptual hashes ${nearness(distance)}, so what they show may weigh more than once in every number below.`,
        cure: (0,phrase/* words */.aL)('Look at test images whose hashes are equal or nearly so, and keep one of those that show the same.'),
    }),
    'independence/captured': describeCaptured,
    'independence/captured-missing': ({ samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* samplesBySplit */.D4)(samples)} ${(0,wording/* hasOrHave */.kp)(total(samples))} no time of capture in ISO 8601 form, so the order in time is not shown.`,
        cure: (0,phrase/* phrase */.MZ) `Write when each sample was captured as a date such as ${(0,phrase/* foreign */.V$)('2024-06-30')}, or exclude samples without one, with a reason.`,
    }),
    'independence/id-form': ({ kind, hashed, plain }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The ${(0,wording/* idOfKind */.NH)(kind)} looks like a digest in all ${(0,wording/* splitPhrase */.q$)(hashed)} samples that were looked at and in no ${(0,wording/* splitPhrase */.q$)(plain)} sample, so no two can be equal: their independence is not shown.`,
        cure: (0,phrase/* phrase */.MZ) `Hash the ids of both splits or of none, the same way and with one key.`,
    }),
    'independence/no-training-rows': () => ({
        sentence: (0,phrase/* words */.aL)('The manifest has no training samples, so independence is not shown.'),
        cure: (0,phrase/* words */.aL)('Add the training samples to the manifest: their ids are enough, their data is not read.'),
    }),
    'independence/no-test-rows': () => ({
        sentence: (0,phrase/* words */.aL)('The manifest has no test samples.'),
        cure: (0,phrase/* phrase */.MZ) `Add the test samples to the manifest, or name their split under ${(0,phrase/* foreign */.V$)('data.splits')} in the policy.`,
    }),
};
function weighed(split) {
    return (0,phrase/* words */.aL)(split === 'test' ? 'number below' : 'training step');
}
/** For the grammar alone: a count that is not shown has another sign, and any sum with it is a plural. */
function total({ train = 0, validation = 0, test = 0 }) {
    return Math.abs(train) + Math.abs(validation) + Math.abs(test);
}

;// CONCATENATED MODULE: ./build/result/sentences/evaluation.js




const partWords = {
    model: 'model',
    testSet: 'test set',
    predictions: 'predictions file',
};
const runAgain = (0,phrase/* phrase */.MZ) `Predict the test set with this model and write the binding beside the predictions; the README shows its form.`;
const subgroupSentences = {
    'subgroups/blank': ({ column, samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* hasOrHave */.kp)(samples)} no value in the subgroup column ${column}; they are a subgroup of their own.`,
        cure: (0,phrase/* phrase */.MZ) `Fill in ${column}, or exclude these samples with a reason.`,
    }),
    'subgroups/absent': ({ subgroup }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The replaced process is known at ${(0,wording/* subgroupPhrase */.J)(subgroup)}, and no test sample belongs to it.`,
        cure: (0,phrase/* words */.aL)('Add test samples of this subgroup: what disappears from the test set cannot be shown.'),
    }),
};
const evaluationSentences = {
    'evaluation/missing-predictions': ({ samples, places }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* hasOrHave */.kp)(samples)} no prediction${firstPlaces(places)}.`,
        cure: (0,phrase/* words */.aL)('Predict every test sample, or exclude it with a reason in the manifest.'),
    }),
    'evaluation/missing-labels': ({ samples, places }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* hasOrHave */.kp)(samples)} no label${firstPlaces(places)}.`,
        cure: (0,phrase/* words */.aL)('Label every test sample, or exclude it with a reason in the manifest.'),
    }),
    'evaluation/unbound': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Nothing ties the predictions to the model: there is no binding at ${path}.`,
        cure: runAgain,
    }),
    'evaluation/binding-mismatch': ({ path, parts }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The predictions were made from another ${(0,phrase/* listPhrases */.Hz)(parts.map((part) => (0,phrase/* words */.aL)(partWords[part])))} than the one at hand, says the binding ${path}.`,
        cure: runAgain,
    }),
    'evaluation/repeats-labels': ({ samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Every score equals its label exactly, for all ${(0,wording/* countOf */.pq)(samples, 'test sample')}: these may be labels, not predictions.`,
        cure: (0,phrase/* words */.aL)('Check that the predictions come from the model and that no column of its input gives the label away.'),
    }),
};
/** `81 of 704 test samples are undecided, 0.115`, as far as it is shown. */
function undecidedText({ undecided, samples, share, atMost }) {
    if (undecided === undefined)
        return (0,phrase/* words */.aL)('Too many test samples are undecided');
    const counted = (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(undecided))} of ${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* isOrAre */.Cj)(undecided)} undecided`;
    return (0,phrase/* phrase */.MZ) `${counted}${(0,phrase/* words */.aL)(share === undefined ? '' : `, ${(0,result_numbers/* formatAgainst */.L$)(share, atMost)}`)}`;
}
const confidenceSentences = {
    'confidence/undecided-share': (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `${undecidedText(args)}; the policy allows at most ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(args.atMost))}.`,
        cure: args.atMost === 0
            ? (0,phrase/* phrase */.MZ) `Have the model decide every sample, or declare ${(0,phrase/* foreign */.V$)('evaluation.undecided')} with a bound in a change of its own.`
            : (0,phrase/* words */.aL)('Improve the model where it is undecided, with development data; a rule that leaves less undecided needs approval in a change of its own.'),
    }),
    'confidence/decided-only': ({ metrics }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(metrics.length === 1 ? 'A criterion looks' : 'Criteria look')} at decided samples only (${(0,wording/* listMetrics */.u7)(metrics)}), and nothing bounds how many are undecided.`,
        cure: (0,phrase/* phrase */.MZ) `Add ${(0,phrase/* foreign */.V$)('undecided.at-most')} to the policy, or judge the metric with ${(0,phrase/* foreign */.V$)('@as-wrong')}.`,
    }),
    'confidence/default-threshold': ({ threshold }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The policy declares no threshold; ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(threshold))} was used.`,
        cure: (0,phrase/* phrase */.MZ) `Declare ${(0,phrase/* foreign */.V$)('evaluation.threshold')} in the policy.`,
    }),
    'confidence/no-scores': () => ({
        sentence: (0,phrase/* words */.aL)('The predictions carry classes without scores, so no confidence is known.'),
        cure: (0,phrase/* words */.aL)('Write the score of each prediction beside its class.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/examples.js
const manifest = 'data/manifest.csv';
/** One realistic example of the arguments of every code, for the documentation and the tests. */
const examples_exampleArguments = {
    'independence/overlap': {
        kind: 'patient',
        between: ['train', 'test'],
        entities: 31,
        samples: { train: 83, test: 60 },
    },
    'independence/duplicate': { kind: 'content', split: 'test', entities: 4, samples: 9 },
    'independence/empty-ids': { kind: 'patient', samples: { test: 12 } },
    'independence/malformed-id': {
        kind: 'patient',
        column: 'patient_id',
        problem: 'exponent',
        ids: 3,
        places: [
            { file: manifest, line: 18 },
            { file: manifest, line: 402 },
        ],
    },
    'independence/suspected': {
        kind: 'patient',
        between: ['train', 'test'],
        entities: 3,
        samples: { train: 4, test: 3 },
    },
    'independence/linked': {
        between: ['train', 'test'],
        components: 2,
        samples: { test: 12 },
        kinds: ['patient', 'slide'],
    },
    'independence/near-duplicate': {
        between: ['train', 'test'],
        distance: 4,
        pairs: 18,
        samples: { train: 12, test: 9 },
    },
    'independence/near-duplicate-test': { distance: 4, pairs: 6, samples: 11 },
    'independence/captured': { samples: 27, earliestTest: '2023-01-04', lastTraining: '2024-06-30' },
    'independence/captured-missing': { samples: { train: 31, test: 12 } },
    'independence/id-form': { kind: 'patient', hashed: 'test', plain: 'train' },
    'independence/no-training-rows': {},
    'independence/no-test-rows': {},
    'custody/lock-missing': { path: '.holdout/test-set.lock.json' },
    'custody/lock-mismatch': { lockedRows: 704, foundRows: 702, added: 0, removed: 2, changed: 5 },
    'custody/column-not-locked': { columns: ['breast_density'] },
    'criteria/model-and-rules': { model: ['models/reader.onnx'], rules: ['.holdout/policy.yml'] },
    'criteria/rules-changed': { files: ['.holdout/policy.yml'], keys: ['acceptance.criteria[0].at-least'] },
    'criteria/rules-only': {},
    'criteria/untouched': {},
    'criteria/policy-removed': { path: '.holdout/policy.yml' },
    'criteria/policy-moved': { path: 'new/.holdout/policy.yml', approved: '.holdout/policy.yml' },
    'criteria/history-rewritten': { approved: '3e1d0c4'.padEnd(40, '0'), proposed: '91ab5f0'.padEnd(40, '0') },
    'criteria/adopting': {},
    'criteria/working-folder': {},
    'scope/model-removed': { path: 'models/reader.onnx' },
    'scope/outside-git': { files: [manifest] },
    'subgroups/blank': { column: 'breast_density', samples: 7 },
    'subgroups/absent': { subgroup: { breast_density: '0' } },
    'evaluation/missing-predictions': { samples: 2, places: [{ file: manifest, line: 2901 }] },
    'evaluation/missing-labels': { samples: 1, places: [{ file: manifest, line: 3012 }] },
    'evaluation/unbound': { path: 'predictions.csv.binding.json' },
    'evaluation/binding-mismatch': { path: 'predictions.csv.binding.json', parts: ['model'] },
    'evaluation/repeats-labels': { samples: 704 },
    'confidence/undecided-share': { undecided: 81, samples: 704, share: 81 / 704, atMost: 0.1 },
    'confidence/decided-only': { metrics: ['sensitivity'] },
    'confidence/default-threshold': { threshold: 0.5 },
    'confidence/no-scores': {},
    'test-data/too-few': {
        metric: 'sensitivity',
        subgroup: { breast_density: '0' },
        bound: { atLeast: 0.8 },
        n: 2,
        needed: 17,
    },
    'test-data/underpowered': {
        metric: 'sensitivity',
        subgroup: { breast_density: '1' },
        bound: { atLeast: 0.8 },
        n: 27,
        needed: 62,
        expected: 0.92,
        power: 0.4127,
    },
    'test-data/joint-power': { criteria: 4, others: 0, lower: 0.6431, upper: 0.6431, independent: true },
    'test-data/excluded': {
        samples: 11,
        reasons: [
            { reason: 'motion artefact', samples: 8 },
            { reason: 'withdrawn consent', samples: 3 },
        ],
    },
    'test-data/generated': { samples: 40 },
    'test-data/clustered': { kind: 'patient', samples: 704, entities: 349 },
    'test-data/cluster-level': { cluster: 'image', kind: 'patient', samples: 610, entities: 302 },
    'performance/criterion': {
        metric: 'specificity',
        subgroup: { breast_density: '4' },
        bound: { atLeast: 0.4 },
        reason: 'clearly-below',
        value: 13 / 64,
        lower: 0.1129,
        upper: 0.3222,
        n: 64,
        successes: 13,
    },
    'criteria/below-baseline': {
        metric: 'sensitivity',
        subgroup: {},
        bound: { atLeast: 0.8 },
        baseline: { successes: 383, trials: 412, value: 383 / 412 },
    },
    'criteria/no-baseline': { metric: 'specificity', subgroups: 5 },
    'criteria/stated-rate': { metrics: ['auroc'] },
    'criteria/not-compared': { metrics: ['auroc'] },
    'performance/decrease': {
        metric: 'sensitivity',
        against: 'process',
        subgroup: {},
        mode: 'non-inferior',
        margin: 0.02,
        value: 243 / 276,
        baseline: { successes: 383, trials: 412, value: 383 / 412 },
        difference: 243 / 276 - 383 / 412,
        lower: -0.0976,
        upper: -0.0052,
    },
    'performance/overfit': {
        metric: 'sensitivity',
        split: 'train',
        value: 1061 / 1078,
        n: 1078,
        testValue: 243 / 276,
        testN: 276,
        gap: 1061 / 1078 - 243 / 276,
        lower: 0.0688,
        upper: 0.1476,
        tolerance: 0.05,
    },
    'performance/underfit': {
        metric: 'sensitivity',
        split: 'train',
        value: 721 / 1078,
        n: 1078,
        upper: 0.697,
        bound: 0.8,
    },
    'performance/fit-incomplete': { split: 'train', samples: 2, places: [{ file: manifest, line: 12 }] },
    'performance/fit-not-shown': {
        metric: 'auroc',
        split: 'train',
        value: 0.85,
        n: 200,
        testValue: 0.866,
        testN: 332,
        gap: -0.016,
        lower: -0.082,
        upper: 0.051,
        tolerance: 0.05,
    },
    'performance/withheld': {},
    // a run of the model
    'model/unrecognised': { path: 'models/reader.txt', format: 'a file of no format that Holdout knows' },
    'model/loaded-by-command': { path: 'models/reader.pkl', format: 'a Python pickle' },
    'model/rewired': { outputs: ['output_probability'] },
    'scope/not-repeatable': { samples: 3, runs: 2 },
    'scope/order-dependent': { samples: 12, evaluated: 704, largestDifference: 0.0812 },
    'scope/repeated': { runs: 2, batches: [1024, 341, 1], largestDifference: 1.1920928955078125e-7 },
    'evaluation/not-a-number': { samples: 1, places: [{ file: manifest, line: 2901 }] },
    'evaluation/filled': { columns: [{ column: 'bare_nuclei', samples: 8 }] },
    'evaluation/not-isolated': { layers: ['network', 'files'] },
    'custody/files-not-locked': { inputs: ['image'] },
    'custody/content-mismatch': { samples: 2, places: [{ file: manifest, line: 2901 }] },
    'performance/no-released-model': { reason: 'working-folder' },
    // ledger
    'ledger/uses': { number: 3, atMost: 5 },
    'ledger/alpha-spent': { number: 3, declared: 0.95, confidence: 1 - 0.05 / 12, oneBit: true },
    'ledger/over-limit': { uses: 5, atMost: 5 },
    'ledger/policy-returned': {},
    'ledger/approved-rewritten': { commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234' },
    'ledger/approved-unknown': { commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234' },
    'ledger/history-unread': {},
    'ledger/not-finished': { problem: 'the ledger on the branch holdout-ledger cannot be written' },
    'ledger/other-result': {},
    'ledger/evidence': { line: 12, commit: '3e1d0c4'.padEnd(40, '0'), pullRequest: 104 },
    'ledger/not-evaluated': {},
    // personnel
    'personnel/approved': {
        what: 'model',
        pullRequest: 7,
        commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234',
        approvals: [
            { role: 'sme', login: 'alice' },
            { role: 'qa', login: 'carol' },
        ],
    },
    'personnel/not-approved': {
        role: 'sme',
        what: 'model',
        pullRequest: 7,
        commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234',
        reviews: [
            { login: 'alice', reason: 'older-commit', commit: '91ab5f02c47d3e8b6a1f0d9c8e7b6a5f4d3c2b1a' },
            { login: 'dan', reason: 'wrote-part' },
        ],
    },
    'personnel/changes-requested': { role: 'qa', what: 'model', pullRequest: 7, logins: ['carol'] },
    'personnel/co-author-approved': { role: 'qa', what: 'model', pullRequest: 7, login: 'carol' },
    'personnel/team-unreadable': { team: 'acme/pathology', role: 'sme', logins: ['alice'] },
    'personnel/too-many-commits': { listed: 250 },
    'personnel/unknown-authors': { commits: 3 },
    'personnel/test-data-access': { login: 'bob', parts: ['opened', 'author'] },
    'personnel/paired': {
        login: 'bob',
        second: 'carol',
        commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234',
        reason: 'A team of three',
    },
    'personnel/pair-incomplete': { login: 'bob', second: 'carol', lack: 'no-review', isCoAuthor: true },
    'personnel/no-pull-request': {
        what: 'intended-use',
        path: 'docs/intended-use.md',
        commit: '3e1d0c4f8a92b7d65c0e1f3a4b5d6c7e8f901234',
    },
    'personnel/other-content': { what: 'policy', path: '.holdout/policy.yml', pullRequest: 5 },
    'personnel/approved-late': {
        what: 'intended-use',
        pullRequest: 5,
        approvedAt: '2026-05-02T10:20:00.000Z',
        firstUse: '2026-04-30T08:00:00.000Z',
    },
    'personnel/document-missing': { path: 'docs/intended-use.md' },
    'personnel/document-empty': { path: 'docs/intended-use.md' },
};

;// CONCATENATED MODULE: ./build/result/sentences/ledger.js



/** `0.95`, `0.9958`: rounded down, so that no interval is taken for a surer one. */
function levelText(level) {
    const digits = Math.max(2, 1 - Math.floor(Math.log10(1 - level)));
    return String(Math.floor(level * 10 ** digits + 1e-6) / 10 ** digits);
}
const ledgerSentences = {
    'ledger/uses': ({ number, atMost }) => ({
        sentence: (0,phrase/* phrase */.MZ) `This is use ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(number))}${(0,phrase/* words */.aL)(atMost === undefined ? '' : ` of ${(0,result_numbers/* formatCount */.B4)(atMost)}`)} of the test set.`,
        cure: undefined,
    }),
    'ledger/alpha-spent': ({ number, declared, confidence, oneBit }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Each use of the test set takes a part of the error rate: in use ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(number))} every interval has the confidence level ${(0,phrase/* words */.aL)(levelText(confidence))} instead of ${(0,phrase/* words */.aL)(levelText(declared))}.${(0,phrase/* words */.aL)(oneBit ? '' : ' The bound for all uses together needs that each use tells no more than whether the model passes.')}`,
        cure: oneBit ? undefined : (0,phrase/* phrase */.MZ) `Set ${(0,phrase/* foreign */.V$)('test-set.disclosure')} to ${(0,phrase/* foreign */.V$)('pass-fail')}.`,
    }),
    'ledger/over-limit': ({ uses, atMost }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The test set was used ${(0,phrase/* words */.aL)(uses === 1 ? 'once' : `${(0,result_numbers/* formatCount */.B4)(uses)} times`)} and the policy allows ${(0,wording/* countOf */.pq)(atMost, 'use')}, so it was not opened.`,
        cure: (0,phrase/* phrase */.MZ) `Approve and lock new test data; ${(0,phrase/* foreign */.V$)('holdout ledger')} lists the uses.`,
    }),
    'ledger/policy-returned': () => ({
        sentence: (0,phrase/* words */.aL)('An older version of the policy is in force again: the test set was already used with a newer one.'),
        cure: (0,phrase/* words */.aL)('Check that a reviewed change brought the older version back.'),
    }),
    'ledger/approved-rewritten': ({ commit }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The history of the approved branch was rewritten: it no longer contains ${commit}, which gave the rules of the last use.`,
        cure: (0,phrase/* words */.aL)('Set the branch back, or merge that commit into it, so that its history shows every rule that was used.'),
    }),
    'ledger/approved-unknown': ({ commit }) => ({
        sentence: (0,phrase/* phrase */.MZ) `It is not known whether the approved branch still contains ${commit}, which gave the rules of the last use.`,
        cure: (0,phrase/* phrase */.MZ) `Check out the whole history: ${(0,phrase/* foreign */.V$)('fetch-depth: 0')} for ${(0,phrase/* foreign */.V$)('actions/checkout')}.`,
    }),
    'ledger/history-unread': () => ({
        sentence: (0,phrase/* words */.aL)('GitHub does not say whether the branch of the ledger was ever deleted or pushed with force.'),
        cure: (0,phrase/* phrase */.MZ) `Give the job the permission ${(0,phrase/* foreign */.V$)('contents: write')}, with which its token can read the activity of the repository.`,
    }),
    'ledger/not-finished': ({ problem }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The use of the test set began, and its end could not be recorded: ${(0,phrase/* mixed */.gl)(problem)}.`,
        cure: (0,phrase/* words */.aL)('Run the gate again: the same use is not counted twice.'),
    }),
    'ledger/other-result': () => ({
        sentence: (0,phrase/* words */.aL)('The same files gave another result in an earlier run, as the ledger keeps it.'),
        cure: (0,phrase/* words */.aL)('Find out whether the ledger’s branch was written by someone else, or the machine does not compute reliably.'),
    }),
    'ledger/evidence': ({ line, commit, pullRequest }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The merged model has passed before${(0,phrase/* words */.aL)(pullRequest === undefined ? '' : `, in pull request ${pullRequest}`)}${commit === undefined ? (0,phrase/* words */.aL)('') : (0,phrase/* phrase */.MZ) ` at ${commit.slice(0, 12)}`} (line ${line} of the ledger).`,
        cure: undefined,
    }),
    'ledger/not-evaluated': () => ({
        sentence: (0,phrase/* words */.aL)('The ledger has no pass of this model on this test set: what was merged is not what was judged.'),
        cure: (0,phrase/* words */.aL)('Revert the merge, and bring the model in a pull request that the gate judges.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/modelRun.js




/** `at most 1.2e-7`, `none`. */
function modelRun_differenceText(largest) {
    if (largest === null)
        return 'the model gives no scores';
    return largest === 0 ? 'no score differs' : `scores differ by at most ${largest.toExponential(1)}`;
}
function filledColumns(columns) {
    return (0,phrase/* joinPhrases */.Zk)(columns.slice(0, 5).map(({ column, samples }) => (0,phrase/* phrase */.MZ) `${column} ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(samples))}`), ', ');
}
const layerWords = { network: 'the network', files: 'other files', processes: 'other processes' };
const noReleased = {
    'working-folder': 'the working folder is both trees',
    first: 'the approved branch has no model yet',
    unusable: 'it cannot be run as the policy says',
    unbound: 'no binding ties its predictions to it and to the test set',
};
const modelRunSentences = {
    'model/unrecognised': ({ path, format }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model ${path} is ${(0,phrase/* words */.aL)(format)}, which is not known to be safe to load; the gate did not load it.`,
        cure: (0,phrase/* words */.aL)('Ship the model as ONNX or safetensors: neither can carry code.'),
    }),
    'model/loaded-by-command': ({ path, format }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model ${path} is ${(0,phrase/* words */.aL)(format)}, which can carry code, and the policy’s command loads it.`,
        cure: (0,phrase/* words */.aL)('Ship the model as ONNX or safetensors, so that loading it runs no code.'),
    }),
    'model/rewired': ({ outputs }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(outputs.length === 1 ? 'The output' : 'The outputs')} ${(0,phrase/* listForeign */.Ty)(outputs)} of the model ${(0,phrase/* words */.aL)(outputs.length === 1 ? 'was' : 'were')} read as the tensor that ZipMap turns into maps.`,
        cure: undefined,
    }),
    'scope/not-repeatable': ({ samples, runs }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model is not deterministic: for ${(0,wording/* countOf */.pq)(samples, 'sample')}, ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(runs))} evaluations in the same order gave other outputs.`,
        cure: (0,phrase/* words */.aL)('Remove what is random from the model; Annex 22 covers deterministic models alone.'),
    }),
    'scope/order-dependent': ({ samples, evaluated, largestDifference }) => ({
        sentence: (0,phrase/* phrase */.MZ) `In another order or batch the model decides otherwise for ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(samples))} of ${(0,wording/* countOf */.pq)(evaluated, 'sample')}; ${(0,phrase/* words */.aL)(modelRun_differenceText(largestDifference))}.`,
        cure: (0,phrase/* words */.aL)('Let each sample’s output depend on that sample alone: no state, and no statistic over the batch.'),
    }),
    'scope/repeated': ({ runs, batches, largestDifference }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(runs, 'evaluation')} ${(0,phrase/* words */.aL)(runs === 1 ? 'was made' : 'agree bit for bit')}; in another order and in batches of ${(0,phrase/* words */.aL)(batches.map(result_numbers/* formatCount */.B4).join(', '))} the decisions are the same, and ${(0,phrase/* words */.aL)(modelRun_differenceText(largestDifference))}.`,
        cure: undefined,
    }),
    'evaluation/not-a-number': ({ samples, places }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model gives no finite number for ${(0,wording/* countOf */.pq)(samples, 'test sample')}${firstPlaces(places)}.`,
        cure: (0,phrase/* words */.aL)('Mend the model, or exclude these samples with a reason that was approved before the test.'),
    }),
    'evaluation/filled': ({ columns }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Empty cells of test samples were filled as the policy says: ${filledColumns(columns)}${(0,phrase/* words */.aL)(columns.length > 5 ? ` and ${columns.length - 5} more columns` : '')}.`,
        cure: (0,phrase/* words */.aL)('Check that the model gets the same in use.'),
    }),
    'evaluation/not-isolated': ({ layers }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The command could not be kept from ${(0,phrase/* words */.aL)(layers.map((layer) => layerWords[layer]).join(', '))} on this system.`,
        cure: (0,phrase/* phrase */.MZ) `Run it in a job without secrets on Linux with ${(0,phrase/* foreign */.V$)('unshare')}; ${(0,phrase/* foreign */.V$)('isolation: required')} in the policy makes this an error.`,
    }),
    'custody/files-not-locked': ({ inputs }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Files feed the model (${(0,phrase/* listForeign */.Ty)(inputs, 5)}), and the lock does not cover their content.`,
        cure: (0,phrase/* phrase */.MZ) `Add a column with the digest (sha256) of each sample’s file, name it under ${(0,phrase/* foreign */.V$)('data.columns.content')}, and lock the test set anew.`,
    }),
    'custody/content-mismatch': ({ samples, places }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The ${(0,phrase/* words */.aL)(samples === 1 ? 'file' : 'files')} of ${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* hasOrHave */.kp)(samples)} another digest than the manifest says${firstPlaces(places)}.`,
        cure: (0,phrase/* words */.aL)('Restore the files that were locked.'),
    }),
    'performance/no-released-model': ({ reason, problem }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The model was not compared with the released one: ${(0,phrase/* words */.aL)(noReleased[reason])}${problem === undefined ? [] : (0,phrase/* phrase */.MZ) ` (${problem})`}.`,
        cure: reason === 'working-folder'
            ? (0,phrase/* phrase */.MZ) `Judge by the approved branch: ${(0,phrase/* foreign */.V$)('holdout check --approved origin/main')}.`
            : reason === 'first'
                ? undefined
                : (0,phrase/* words */.aL)('Have the comparison made in a change that keeps inputs and outputs of the model.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/fit.js




/** `0.984 on 1,078 samples`; without the count where that is withheld. */
function estimateOn(metric, value, n) {
    const isKnown = value !== null && value !== undefined;
    const shown = isKnown ? (0,result_numbers/* formatValue */.Fl)(value, (0,metricNames/* metricDecimals */.HV)(metric, [value])) : 'undefined';
    return n === undefined ? shown : `${shown} on ${(0,result_numbers/* formatCount */.B4)(n)} ${n === 1 ? 'sample' : 'samples'}`;
}
/** `gap 0.104 (0.068 to 0.148)`, or that it is undefined. */
function gapText({ metric, gap, lower, upper }) {
    if (gap === null || gap === undefined)
        return 'gap undefined';
    const decimals = (0,metricNames/* metricDecimals */.HV)(metric, [gap, lower ?? null, upper ?? null]);
    const isBounded = typeof lower === 'number' && typeof upper === 'number';
    return `gap ${(0,result_numbers/* formatValue */.Fl)(gap, decimals)}${isBounded ? ` (${(0,result_numbers/* formatInterval */.vy)(lower, upper, decimals)})` : ', no interval'}`;
}
/** `: 0.984 on 1,078 samples against 0.880 on 276 samples, gap 0.104 (0.068 to 0.148)`; empty where it is withheld. */
function numbersText(args) {
    if (args.gap === undefined)
        return '';
    const { metric, value, n, testValue, testN } = args;
    return `: ${estimateOn(metric, value, n)} against ${estimateOn(metric, testValue, testN)}, ${gapText(args)}`;
}
/** `, upper limit 0.728`: the limit that should have met the bound. */
function limitText({ upper, lower, bound }) {
    if (upper !== undefined)
        return `, upper limit ${(0,result_numbers/* formatAgainst */.L$)(upper, bound)}`;
    return lower === undefined ? '' : `, lower limit ${(0,result_numbers/* formatAgainst */.L$)(lower, bound)}`;
}
const fitSentences = {
    'performance/overfit': (args) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} is better on ${(0,wording/* splitPhrase */.q$)(args.split)} than on test samples by more than ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(args.tolerance))}${(0,phrase/* words */.aL)(numbersText(args))}.`),
        cure: (0,phrase/* words */.aL)('The model has learnt its development data by heart: simplify it, or give it more data to learn from.'),
    }),
    'performance/underfit': ({ metric, split, value, n, upper, lower, bound }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} ${(0,phrase/* words */.aL)(lower === undefined ? 'does not reach' : 'is above')} ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(bound))} even on ${(0,wording/* splitPhrase */.q$)(split)} samples${(0,phrase/* words */.aL)(value === undefined ? '' : `: ${estimateOn(metric, value, n)}${limitText({ upper, lower, bound })}`)}.`),
        cure: (0,phrase/* words */.aL)('The model has learnt too little: give it better features or a larger form, with development data.'),
    }),
    'performance/fit-incomplete': ({ split, samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(samples))} ${(0,wording/* splitPhrase */.q$)(split)} ${(0,phrase/* words */.aL)(samples === 1 ? 'sample has' : 'samples have')} no prediction, so that the gap to the test set is not known.`,
        cure: (0,phrase/* words */.aL)('Predict every sample of the split.'),
    }),
    'performance/fit-not-shown': (args) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} is not shown to hold within ${(0,phrase/* words */.aL)((0,result_numbers/* formatBound */.Sp)(args.tolerance))} from ${(0,wording/* splitPhrase */.q$)(args.split)} to test samples${(0,phrase/* words */.aL)(numbersText(args))}.`),
        cure: (0,phrase/* words */.aL)('More samples narrow the interval; a tolerance is declared before the test, with a reason.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/performance.js






function hasNumbers(args) {
    return args.value !== undefined && args.n !== undefined;
}
/** `13 of 64, 0.203 (0.113–0.323)`. */
function numbersOfCriterion(args) {
    const counts = (0,wording/* proportionText */.eQ)(args.successes, args.n);
    return `${counts === undefined ? '' : `${counts}, `}${(0,wording/* estimateText */.YL)(args, (0,wording/* boundNumber */.Qg)(args.bound))}`;
}
/** `below` a lower bound, `above` an upper one, with the number; of a band the end that is missed. */
function missedSide({ value, bound: { atLeast, atMost } }) {
    const isAbove = atLeast === undefined || (atMost !== undefined && value !== null && value > atMost);
    const missed = isAbove ? atMost : atLeast;
    return `${isAbove ? 'above' : 'below'} ${missed === undefined ? 'its bound' : (0,result_numbers/* formatBound */.Sp)(missed)}`;
}
function missed(args, emphasis) {
    const side = missedSide(args);
    const statement = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} is ${(0,phrase/* words */.aL)(`${emphasis}${side}`)}${(0,wording/* whereClause */.xC)(args.subgroup)}`;
    return (0,phrase/* phrase */.MZ) `${statement}: ${(0,phrase/* words */.aL)(numbersOfCriterion(args))}.`;
}
function notDemonstrated(args) {
    const claim = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} of ${(0,wording/* boundPhrase */.QK)(args.bound)} is not shown${(0,wording/* whereClause */.xC)(args.subgroup)}`;
    return (0,phrase/* phrase */.MZ) `${claim}: ${(0,phrase/* words */.aL)(numbersOfCriterion(args))} meets it, the ${(0,phrase/* words */.aL)(missingLimits(args))}.`;
}
/** `lower limit does not`, or of a band both. */
function missingLimits({ lower, upper, bound: { atLeast, atMost } }) {
    const isLowerMissed = atLeast !== undefined && (lower === null || lower < atLeast);
    const isUpperMissed = atMost !== undefined && (upper === null || upper > atMost);
    if (isLowerMissed && isUpperMissed)
        return 'lower and upper limits do not';
    return `${isUpperMissed ? 'upper' : 'lower'} limit does not`;
}
function tooFew({ metric, subgroup, n, minSamples }) {
    const asked = minSamples === undefined ? '' : `; the criterion asks for ${(0,result_numbers/* formatCount */.B4)(minSamples)}`;
    const counted = n === 0 ? (0,phrase/* phrase */.MZ) `no ${(0,phrase/* words */.aL)((0,metricNames/* denominatorNoun */.$s)(metric))}` : (0,phrase/* phrase */.MZ) `only ${(0,wording/* denominatorPhrase */.ax)(metric, n)}`;
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} cannot be judged${(0,wording/* whereClause */.xC)(subgroup)}: ${counted}${(0,phrase/* words */.aL)(asked)}.`;
}
const improve = (0,phrase/* words */.aL)('Improve the model where it fails, with development data, never with these test samples.');
const enlarge = (0,phrase/* words */.aL)('Improve the model with development data; more test samples, approved and locked, narrow the interval.');
const addSamples = (0,phrase/* words */.aL)('Add test samples to the subgroup, or have its exclusion approved in a change of its own.');
const whyUndefined = {
    'absent-class': {
        sentence: (0,phrase/* words */.aL)('a class has no test sample'),
        cure: (0,phrase/* words */.aL)('Add test samples of every class, or judge the classes that there are.'),
    },
    'empty-stratum': {
        sentence: (0,phrase/* words */.aL)('a stratum with a declared share has no such sample'),
        cure: (0,phrase/* phrase */.MZ) `Add test samples of it, or correct ${(0,phrase/* foreign */.V$)('acceptance.weights')} in a change of its own.`,
    },
    'one-class': {
        sentence: (0,phrase/* words */.aL)('the test samples are all positive or all negative'),
        cure: (0,phrase/* words */.aL)('Add test samples of the other class.'),
    },
    'constant-labels': {
        sentence: (0,phrase/* words */.aL)('the labels are all the same'),
        cure: (0,phrase/* words */.aL)('Add test samples with other labels.'),
    },
    'constant-scores': {
        sentence: (0,phrase/* words */.aL)('the scores are all the same'),
        cure: (0,phrase/* words */.aL)('Look at what the model predicts: it does not tell samples apart.'),
    },
    'probability-of-0-or-1': {
        sentence: (0,phrase/* words */.aL)('probabilities of exactly 0 or 1 have no log odds'),
        cure: (0,phrase/* words */.aL)('Have the model give probabilities within 0 and 1, or judge its calibration by another metric.'),
    },
    separation: {
        sentence: (0,phrase/* words */.aL)('the probabilities part positives from negatives without an overlap, which leaves no finite slope'),
        cure: (0,phrase/* words */.aL)('Add test samples near the boundary, or judge its calibration by another metric.'),
    },
    'not-converged': {
        sentence: (0,phrase/* words */.aL)('its regression did not converge'),
        cure: (0,phrase/* words */.aL)('Look at the probabilities: they hardly bear on the labels.'),
    },
    'perfect-agreement': {
        sentence: (0,phrase/* words */.aL)('there is no error at all, and then it has no interval'),
        cure: (0,phrase/* words */.aL)('Judge a metric that has an interval without an error, such as accuracy or recall.'),
    },
    'perfect-disagreement': {
        sentence: (0,phrase/* words */.aL)('nothing agrees, and then it has no interval'),
        cure: improve,
    },
    'zero-variance': {
        sentence: (0,phrase/* words */.aL)('the samples do not vary, which leaves no interval'),
        cure: (0,phrase/* words */.aL)('Add test samples that vary, or judge another metric.'),
    },
    'no-clustered-interval': {
        sentence: (0,phrase/* words */.aL)('there is no interval for samples in clusters'),
        cure: (0,phrase/* words */.aL)('Judge a metric that has one, such as sensitivity, specificity or the AUROC.'),
    },
    'one-influential-sample': {
        sentence: (0,phrase/* words */.aL)('it hangs on a single sample, which leaves no interval'),
        cure: addSamples,
    },
    'undeclared-stratum': {
        sentence: (0,phrase/* words */.aL)('test samples belong to a stratum without a declared share'),
        cure: (0,phrase/* phrase */.MZ) `Declare the share of every value under ${(0,phrase/* foreign */.V$)('acceptance.weights')}, 0 for those not in use, in a change of its own.`,
    },
};
function undefinedMetric({ metric, subgroup, value, n, why }) {
    if (why !== undefined) {
        const verb = (0,phrase/* words */.aL)(value === null ? 'is undefined' : 'cannot be judged');
        return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} ${verb}${(0,wording/* whereClause */.xC)(subgroup)}: ${whyUndefined[why].sentence}.`;
    }
    const counted = n === 0 ? (0,phrase/* phrase */.MZ) `there is no ${(0,phrase/* words */.aL)((0,metricNames/* denominatorNoun */.$s)(metric))}` : (0,wording/* denominatorPhrase */.ax)(metric, n);
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} is undefined${(0,wording/* whereClause */.xC)(subgroup)}: ${counted}.`;
}
function describeCriterion(args) {
    const { sentence, cure } = hasNumbers(args) ? criterionByReason[args.reason](args) : withoutNumbers(args);
    return { sentence: (0,wording/* capitalised */.Iu)(sentence), cure };
}
const cureByOutcome = { met: undefined, 'not met': improve, 'cannot be judged': addSamples };
/** All that is published of a criterion whose numbers are withheld. */
function withoutNumbers({ metric, subgroup, bound, reason, n, minSamples }) {
    const outcome = (0,wording/* criterionOutcome */.qs)(reason);
    const verb = outcome === 'cannot be judged' ? outcome : `is ${outcome}`;
    const claim = (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} of ${(0,wording/* boundPhrase */.QK)(bound)} ${(0,phrase/* words */.aL)(verb)}${(0,wording/* whereClause */.xC)(subgroup)}`;
    const counted = n === undefined ? [] : (0,phrase/* phrase */.MZ) ` (${(0,wording/* denominatorPhrase */.ax)(metric, n)})`;
    const isAsked = outcome === 'cannot be judged' && minSamples !== undefined;
    const asked = isAsked ? `; the criterion asks for ${(0,result_numbers/* formatCount */.B4)(minSamples)} samples` : '';
    return { sentence: (0,phrase/* phrase */.MZ) `${claim}${counted}${(0,phrase/* words */.aL)(asked)}.`, cure: cureByOutcome[outcome] };
}
const criterionByReason = {
    pass: (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(args.metric)} of ${(0,wording/* boundPhrase */.QK)(args.bound)} is met${(0,wording/* whereClause */.xC)(args.subgroup)}: ${(0,phrase/* words */.aL)(numbersOfCriterion(args))}.`,
        cure: undefined,
    }),
    'clearly-below': (args) => ({ sentence: missed(args, 'clearly '), cure: improve }),
    below: (args) => ({ sentence: missed(args, ''), cure: improve }),
    'not-demonstrated': (args) => ({ sentence: notDemonstrated(args), cure: enlarge }),
    'too-few': (args) => ({ sentence: tooFew(args), cure: addSamples }),
    undefined: (args) => ({
        sentence: undefinedMetric(args),
        cure: args.why === undefined ? addSamples : whyUndefined[args.why].cure,
    }),
};
const performanceSentences = {
    'performance/criterion': describeCriterion,
    'performance/decrease': describeDecrease,
    ...fitSentences,
    'performance/withheld': () => ({
        sentence: (0,phrase/* words */.aL)('The model does not pass: its results do not meet the policy.'),
        cure: (0,phrase/* words */.aL)('Improve the model with development data; who keeps the test data can see which results fall short.'),
    }),
};
function claimOf({ metric, subgroup, bound }) {
    return (0,phrase/* phrase */.MZ) `${(0,metricNames/* metricPhrase */.ic)(metric)} of ${(0,wording/* boundPhrase */.QK)(bound)}`.concat((0,wording/* whereClause */.xC)(subgroup));
}
function reasonsPhrase(reasons) {
    if (reasons.length === 0)
        return [];
    const shown = reasons.slice(0, 5).map(({ reason, samples }) => (0,phrase/* phrase */.MZ) `${reason} ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(samples))}`);
    const more = reasons.length > 5 ? [(0,phrase/* words */.aL)(`${reasons.length - 5} more reasons`)] : [];
    return (0,phrase/* phrase */.MZ) ` (${(0,phrase/* joinPhrases */.Zk)([...shown, ...more], ', ')})`;
}
/** `with a chance of only 0.413`. */
function chanceText({ power }) {
    return power === undefined ? 'too rarely' : `with a chance of only ${(0,result_numbers/* formatValue */.Fl)(power)}`;
}
/** `and 62 are needed`, or that the expectation is at fault. */
function neededText({ needed }) {
    return needed === undefined
        ? 'and no number suffices, since the expected value does not exceed the bound'
        : `and ${(0,result_numbers/* formatCount */.B4)(needed)} are needed`;
}
/** `with a chance of 0.643`, `with a chance of 0.51–0.80, since some share samples`. */
function jointText({ lower, upper, independent }) {
    if (lower === undefined || upper === undefined)
        return undefined;
    if (lower === upper)
        return `with a chance of ${(0,result_numbers/* formatValue */.Fl)(lower)}`;
    return `with a chance of ${(0,result_numbers/* formatInterval */.vy)(lower, upper)}${independent ? '' : ', since some share samples'}`;
}
function describeJoint(args) {
    const { criteria, others } = args;
    const all = `all ${(0,result_numbers/* formatCount */.B4)(criteria)} criteria${others === 0 ? '' : ' that could be planned'}`;
    const rest = others === 0
        ? ''
        : ` ${countText(others, 'other has', 'others have')} no expectation, or no size that is known before the test.`;
    const chance = jointText(args);
    const claim = chance === undefined
        ? `A model exactly as good as expected has to meet ${all} at once, which is less likely than each of them`
        : `A model exactly as good as expected meets ${all} ${chance}`;
    return {
        sentence: (0,phrase/* words */.aL)(`${claim}.${rest}`),
        cure: (0,phrase/* phrase */.MZ) `A higher ${(0,phrase/* foreign */.V$)('acceptance.power')} plans each criterion with more samples; ${(0,phrase/* foreign */.V$)('holdout plan')} says how many.`,
    };
}
function countText(count, singular, plural) {
    return `${(0,result_numbers/* formatCount */.B4)(count)} ${count === 1 ? singular : plural}`;
}
const testDataSentences = {
    'test-data/too-few': (args) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${claimOf(args)} cannot be shown: ${(0,wording/* sizePhrase */.rl)(args)}, and ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(args.needed))} are needed even without an error.`),
        cure: addSamples,
    }),
    'test-data/underpowered': (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `A model with an expected ${(0,metricNames/* metricPhrase */.ic)(args.metric)} of ${(0,phrase/* words */.aL)((0,result_numbers/* formatAgainst */.L$)(args.expected, (0,wording/* boundNumber */.Qg)(args.bound), 2))} would pass ${claimOf(args)} ${(0,phrase/* words */.aL)(chanceText(args))}: ${(0,wording/* sizePhrase */.rl)(args)}, ${(0,phrase/* words */.aL)(neededText(args))}.`,
        cure: args.needed === undefined
            ? (0,phrase/* phrase */.MZ) `Correct ${(0,phrase/* foreign */.V$)('acceptance.expected')} or the criterion.`
            : (0,phrase/* words */.aL)('Add test samples before the next use of the test set.'),
    }),
    'test-data/joint-power': describeJoint,
    'test-data/excluded': ({ samples, reasons }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* isOrAre */.Cj)(samples)} excluded from the evaluation${reasonsPhrase(reasons)}.`,
        cure: (0,phrase/* words */.aL)('Check that each reason was approved before the test and does not depend on the model.'),
    }),
    'test-data/generated': ({ samples }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} ${(0,wording/* isOrAre */.Cj)(samples)} generated.`,
        cure: (0,phrase/* words */.aL)('Remove them from the test set, or have their use justified and approved (Annex 22 5.6).'),
    }),
    'test-data/clustered': ({ kind, samples, entities }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} come from ${(0,wording/* countEntities */.h1)(entities, kind)}, and the intervals treat them as independent.`,
        cure: (0,phrase/* phrase */.MZ) `Declare it in the policy, ${(0,phrase/* foreign */.V$)(`acceptance: {cluster: ${kind}}`)}, so that the intervals allow for it.`,
    }),
    'test-data/cluster-level': ({ cluster, kind, samples, entities }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(samples, 'test sample')} come from ${(0,wording/* countEntities */.h1)(entities, kind)} with several clusters each, and the intervals allow for the cluster ${cluster} alone.`,
        cure: (0,phrase/* phrase */.MZ) `Declare the highest level on which samples depend on each other: ${(0,phrase/* foreign */.V$)(`acceptance: {cluster: ${kind}}`)}.`,
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/personnel.js



const things = {
    model: 'the change',
    policy: 'the policy',
    'intended-use': 'the intended use',
};
const again = (0,phrase/* words */.aL)('Change it in a pull request that the required roles approve.');
function thing(what) {
    return (0,phrase/* words */.aL)(things[what]);
}
/** `@alice`, or `@acme/pathology`. */
function account(login) {
    return (0,phrase/* foreign */.V$)(`@${login}`);
}
function accounts(logins) {
    return (0,phrase/* listPhrases */.Hz)(logins.map(account));
}
function shortCommit(commit) {
    return (0,phrase/* foreign */.V$)(commit.slice(0, 7));
}
/** Where the reviews are: of a model in the change at hand, else in the pull request that brought the file. */
function where(what, pullRequest) {
    return (0,phrase/* words */.aL)(what === 'model' ? '' : ` in pull request ${pullRequest}`);
}
function olderCommit(commit) {
    return commit === undefined ? (0,phrase/* words */.aL)('an older commit') : (0,phrase/* phrase */.MZ) `an older commit (${shortCommit(commit)})`;
}
function reviewPhrase({ login, reason, commit, role }) {
    switch (reason) {
        case 'older-commit':
            return (0,phrase/* phrase */.MZ) `${account(login)} approved ${olderCommit(commit)}`;
        case 'wrote-part':
            return (0,phrase/* phrase */.MZ) `${account(login)} approved it and wrote part of it`;
        case 'other-role':
            return (0,phrase/* phrase */.MZ) `${account(login)} approved it and stands for ${role ?? 'another role'} already`;
        case 'dismissed':
            return (0,phrase/* phrase */.MZ) `the review of ${account(login)} was dismissed`;
    }
}
function describeNotApproved({ role, what, pullRequest, commit, reviews }) {
    const found = reviews.length === 0 ? [] : (0,phrase/* phrase */.MZ) `: ${(0,phrase/* listPhrases */.Hz)(reviews.map(reviewPhrase))}`;
    const target = what === 'model' ? (0,phrase/* phrase */.MZ) `the newest commit, ${shortCommit(commit)}` : (0,phrase/* phrase */.MZ) `pull request ${pullRequest}`;
    const isTwice = reviews.some(({ reason }) => reason === 'other-role');
    const allow = isTwice
        ? (0,phrase/* phrase */.MZ) ` Where one person may stand for two roles, write ${(0,phrase/* foreign */.V$)('approvals.same-person: allowed')} in the policy, in a change of its own.`
        : [];
    return {
        sentence: (0,phrase/* phrase */.MZ) `The role ${role} has not approved ${thing(what)}${where(what, pullRequest)}${found}.`,
        cure: (0,phrase/* phrase */.MZ) `Ask a member of ${role} who wrote no part of it to approve ${target}.${allow}`,
    };
}
const personnel_partWords = {
    opened: 'opened the pull request',
    author: 'wrote commits',
    committer: 'committed',
    'co-author': 'is named as co-author',
};
function lackPhrase({ lack, commit }) {
    switch (lack) {
        case 'no-review':
            return (0,phrase/* words */.aL)('has not approved it');
        case 'older-commit':
            return (0,phrase/* phrase */.MZ) `has approved ${olderCommit(commit)} only`;
        case 'dismissed':
            return (0,phrase/* words */.aL)('has no review that was not dismissed');
        case 'changes-requested':
            return (0,phrase/* words */.aL)('asks for changes');
        case 'wrote-part':
            return (0,phrase/* words */.aL)('wrote part of it');
        case 'has-access':
            return (0,phrase/* words */.aL)('can see the test data, too');
    }
}
const namedAsCoAuthor = '; a Co-authored-by line alone shows nothing';
function pairCure(second, lack) {
    if (lack === 'has-access' || lack === 'wrote-part') {
        const whom = lack === 'has-access' ? 'who cannot see the test data' : 'who wrote no part of it';
        return (0,phrase/* phrase */.MZ) `Name a second person ${(0,phrase/* words */.aL)(whom)} under ${(0,phrase/* foreign */.V$)('pairs')} in the policy, in a change of its own.`;
    }
    return (0,phrase/* phrase */.MZ) `Ask ${account(second)} to approve the newest commit.`;
}
/** `2026-05-02 10:00 UTC` */
function timePhrase(time) {
    return (0,phrase/* foreign */.V$)(`${time.slice(0, 16).replace('T', ' ')} UTC`);
}
const personnelSentences = {
    'personnel/approved': ({ what, pullRequest, commit, approvals }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${thing(what)} is approved at ${shortCommit(commit)}${where(what, pullRequest)} by ${(0,phrase/* listPhrases */.Hz)(approvals.map(({ role, login }) => (0,phrase/* phrase */.MZ) `${role} (${account(login)})`), 20)}.`),
        cure: undefined,
    }),
    'personnel/not-approved': describeNotApproved,
    'personnel/changes-requested': ({ role, what, pullRequest, logins }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The role ${role} has not approved ${thing(what)}${where(what, pullRequest)}: ${accounts(logins)} ${(0,phrase/* words */.aL)(logins.length === 1 ? 'asks' : 'ask')} for changes.`,
        cure: (0,phrase/* words */.aL)('Settle what is asked for and request a new review; a review that is settled can be dismissed on GitHub.'),
    }),
    'personnel/co-author-approved': ({ role, what, pullRequest, login }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The approval of ${thing(what)}${where(what, pullRequest)} by the role ${role} rests on ${account(login)}, whom a commit names as a co-author.`,
        cure: (0,phrase/* phrase */.MZ) `Ask a member of ${role} who did not work on it for a review.`,
    }),
    'personnel/team-unreadable': ({ team, role, logins }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Whether ${accounts(logins)} ${(0,phrase/* words */.aL)(logins.length === 1 ? 'belongs' : 'belong')} to the team ${account(team)}${role === undefined ? [] : (0,phrase/* phrase */.MZ) ` (role ${role})`} decides, and the token cannot read that team.`,
        cure: (0,phrase/* phrase */.MZ) `Give the Action a token of a GitHub App with the organisation permission ${(0,phrase/* foreign */.V$)('members: read')}, which ${(0,phrase/* foreign */.V$)('GITHUB_TOKEN')} cannot have; or name people instead of the team in the policy.`,
    }),
    'personnel/too-many-commits': ({ listed }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The pull request has more commits than the ${(0,phrase/* words */.aL)((0,result_numbers/* formatCount */.B4)(listed))} that GitHub lists, so who wrote it is not known.`,
        cure: (0,phrase/* words */.aL)('Squash its commits, or split it.'),
    }),
    'personnel/unknown-authors': ({ commits }) => ({
        sentence: (0,phrase/* phrase */.MZ) `${(0,wording/* countOf */.pq)(commits, 'commit')} ${(0,phrase/* words */.aL)(commits === 1 ? 'names' : 'name')} an author, committer or co-author whose account on GitHub is not known, so not all who worked on it are known.`,
        cure: (0,phrase/* words */.aL)('Add the address of the commits to the account that it belongs to, or use the noreply address of the account.'),
    }),
    'personnel/test-data-access': ({ login, parts }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Someone who can see the test data worked on the change: ${account(login)} ${(0,phrase/* listPhrases */.Hz)(parts.map((part) => (0,phrase/* words */.aL)(personnel_partWords[part])), 4)}.`,
        cure: (0,phrase/* phrase */.MZ) `Let people without this access make the change; where that is impossible, name a pair under ${(0,phrase/* foreign */.V$)('pairs')} in the policy, in a change of its own.`,
    }),
    'personnel/paired': ({ login, second, commit, reason }) => ({
        sentence: (0,phrase/* phrase */.MZ) `Someone who can see the test data, ${account(login)}, worked on the change in a pair with ${account(second)}, who cannot see it and has approved ${shortCommit(commit)}; the reason: ${reason}.`,
        cure: undefined,
    }),
    'personnel/pair-incomplete': (args) => ({
        sentence: (0,phrase/* phrase */.MZ) `Someone who can see the test data, ${account(args.login)}, worked on the change, and the second of the pair, ${account(args.second)}, ${lackPhrase(args)}${(0,phrase/* words */.aL)(args.isCoAuthor ? namedAsCoAuthor : '')}.`,
        cure: pairCure(args.second, args.lack),
    }),
    'personnel/no-pull-request': ({ what, path, commit }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${thing(what)} ${path} was last changed by the commit ${shortCommit(commit)}, which no merged pull request brought.`),
        cure: again,
    }),
    'personnel/other-content': ({ what, path, pullRequest }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${thing(what)} ${path} differs from what was reviewed in pull request ${(0,phrase/* words */.aL)(String(pullRequest))}, which changed it last.`),
        cure: again,
    }),
    'personnel/approved-late': ({ what, pullRequest, approvedAt, firstUse }) => ({
        sentence: (0,wording/* capitalised */.Iu)((0,phrase/* phrase */.MZ) `${thing(what)} was approved in pull request ${pullRequest} at ${timePhrase(approvedAt)}, after the first use of the test set at ${timePhrase(firstUse)}.`),
        cure: (0,phrase/* words */.aL)('Record why it was changed after the test had begun, as a deviation; or lock a new test set.'),
    }),
    'personnel/document-missing': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The policy names the document ${path}, and the approved branch does not have it.`,
        cure: (0,phrase/* words */.aL)('Add it in a change of its own.'),
    }),
    'personnel/document-empty': ({ path }) => ({
        sentence: (0,phrase/* phrase */.MZ) `The document ${path}, which the policy names, is empty.`,
        cure: (0,phrase/* words */.aL)('Write it, in a change of its own.'),
    }),
};

;// CONCATENATED MODULE: ./build/result/sentences/checkTitles.js


const titles = {
    'policy/valid': 'Policy is valid',
    'criteria/approved': 'Rules are approved',
    'personnel/roles': 'Required roles have approved',
    'custody/staff': 'Staff with access to test data kept apart',
    'intended-use/approved': 'Intended use is approved',
    'criteria/metrics': 'Metrics fit the task',
    'criteria/no-decrease': 'Criteria ask for no less than the replaced process',
    'scope/static': 'Model is static',
    'scope/deterministic': 'Model is deterministic',
    'model/format': 'Model is in a safe format',
    'data/manifest': 'Manifest is valid',
    'independence/sample': 'Samples are in one split only',
    'independence/content': 'Data of samples is in one split only',
    'independence/linked': 'No chain of entities joins test data to other splits',
    'independence/captured': 'Test data was captured after training data',
    'independence/near-duplicate': 'No test image looks like one of another split',
    'custody/locked': 'Test set is the locked one',
    'custody/ledger': 'Uses of the test set are recorded',
    'custody/uses': 'Test set was not used too often',
    'subgroups/defined': 'Every test sample falls in a subgroup',
    'test-data/size': 'Test set is large enough',
    'test-data/exclusions': 'Exclusions have reasons',
    'test-data/generated': 'Test samples are not generated',
    'evaluation/complete': 'Every test sample is evaluated',
    'evaluation/bound': 'Predictions belong to the model',
    'confidence/logged': 'Confidence is logged',
    'confidence/threshold': 'Threshold is declared',
    'performance/criteria': 'Acceptance criteria are met',
    'performance/no-decrease': 'Model keeps up with what it is compared with',
    'performance/fit': 'Performance holds outside the training data',
    'performance/results': 'Results meet the policy',
};
const independencePrefix = 'independence/';
/** The name of a check for readers; an entity kind in it is foreign text, and so is an id that is not known. */
function checkTitle(id) {
    const known = Object.hasOwn(titles, id) ? titles[id] : undefined;
    if (known !== undefined)
        return (0,phrase/* words */.aL)(known);
    if (!id.startsWith(independencePrefix))
        return (0,phrase/* phrase */.MZ) `${id}`;
    return (0,phrase/* phrase */.MZ) `No ${(0,wording/* idOfKind */.NH)(id.slice(independencePrefix.length))} is in two splits`;
}

;// CONCATENATED MODULE: ./build/result/sentences.js
/**
 * Every sentence that a finding can become, and its cure. The tables are exhaustive: a code without a
 * sentence, or without an example, does not compile.
 */













const sentences = {
    ...independenceSentences,
    ...custodySentences,
    ...criteriaSentences,
    ...scopeSentences,
    ...subgroupSentences,
    ...evaluationSentences,
    ...confidenceSentences,
    ...testDataSentences,
    ...performanceSentences,
    ...modelRunSentences,
    ...ledgerSentences,
    ...personnelSentences,
};
function isJudged(finding) {
    return Object.hasOwn(sentences, finding.code);
}
function describeRefusal({ problem, cure, file, line, column, key }) {
    const place = (0,refusal/* formatPlace */.dE)({
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(key === undefined ? {} : { key }),
    }).trimEnd();
    const stop = /[.?!]$/.test(problem) ? '' : '.';
    const found = (0,phrase/* mixed */.gl)(`${problem}${stop}`);
    return { sentence: place === '' ? found : (0,phrase/* phrase */.MZ) `${place} ${found}`, cure: cure === '' ? undefined : (0,phrase/* mixed */.gl)(cure) };
}
/**
 * What a finding says, and what mends it.
 *
 * @param finding any finding of a report.
 * @returns a full sentence with its facts, and a cure; undefined where there is nothing to mend.
 */
function describeFinding(finding) {
    if (!isJudged(finding))
        return describeRefusal(finding.args);
    const describe = sentences[finding.code];
    return describe(finding.args, finding.severity);
}
const gravity = { block: 0, warn: 1, note: 2 };
/** The findings, gravest first; those of equal severity keep their order. */
function gravestFirst(findings) {
    return [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}
/**
 * The summary of a check: the sentence of its gravest finding and how many more there are.
 *
 * @param findings findings of one check.
 * @param whenClean the sentence for a check without findings.
 * @returns plain text of one line; control and invisible characters stand as `\u` escapes.
 */
function summaryOf(findings, whenClean) {
    const [gravest, ...others] = gravestFirst(findings);
    if (gravest === undefined)
        return whenClean;
    const sentence = (0,phrase/* plainText */.wh)(describeFinding(gravest).sentence);
    const more = `${others.length} more ${others.length === 1 ? 'finding' : 'findings'}`;
    return others.length === 0 ? sentence : `${sentence.replace(/\.$/, '')}; and ${more}.`;
}
/** The example of a code as a finding of the given severity. */
function exampleFinding(code, severity = 'block') {
    return { code, severity, args: exampleArguments[code] };
}


/***/ })

};

export const id = 960;
export const ids = [960];
export const modules = {

/***/ 92851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLock: () => (/* binding */ runLock)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/custody/lock.js + 3 modules
var custody_lock = __webpack_require__(1266);
// EXTERNAL MODULE: ./build/policy/subgroups.js
var subgroups = __webpack_require__(69357);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/digest.js
var digest = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/gate/custodySteps.js
var custodySteps = __webpack_require__(29210);
// EXTERNAL MODULE: ./build/gate/inputs.js
var inputs = __webpack_require__(7477);
// EXTERNAL MODULE: ./build/gate/rules.js + 1 modules
var rules = __webpack_require__(98372);
// EXTERNAL MODULE: ./build/gate/sides.js
var gate_sides = __webpack_require__(29150);
;// CONCATENATED MODULE: ./build/gate/lock.js
/** Makes the lock of a working folder's test set. */








/** @throws Refusal for a policy without `test-set.lock`, and for unusable input */
async function makeTestSetLock(policyFile, fingerprints) {
    const sides = await (0,gate_sides/* openSides */.P)({ policyFile });
    const { policy } = await (0,rules/* readRules */.K)(sides);
    const path = policy.lock;
    if (path === undefined) {
        throw new refusal/* Refusal */.P_('policy/missing-key', {
            file: sides.policyPath,
            problem: 'lacks `test-set`, so there is no path for the lock',
            cure: 'Declare it: `test-set: {lock: .holdout/test-set.lock.json}`.',
        });
    }
    const manifest = await (0,inputs/* openManifest */.gp)(sides.proposed, policy);
    if (manifest.lockedRows.length === 0) {
        throw new refusal/* Refusal */.P_('table/empty', {
            problem: 'the manifest has no test rows to lock',
            cure: 'Correct the split column.',
        });
    }
    const { declared, named } = (0,subgroups/* subgroupSpecs */.CO)(policy);
    const lock = (0,custody_lock/* makeLock */.a8)({ manifest, columns: (0,inputs/* lockedColumns */.K5)(policy), subgroups: [...declared, ...named] }, fingerprints);
    return { lock, path, previous: await previousDigest(sides.proposed, path) };
}
async function previousDigest(tree, path) {
    const file = await tree.findFile(path);
    if (file === undefined)
        return undefined;
    try {
        return (0,custody_lock/* readLock */.mF)(await (0,digest/* readBytes */.io)(file, custodySteps/* lockLimit */.LT, 'lock/format'), path).digest;
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_)
            return '';
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/result/json.js
var json = __webpack_require__(72252);
// EXTERNAL MODULE: ./build/trees/outputFolder.js
var outputFolder = __webpack_require__(66885);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/lock.js






/** `holdout lock` */
async function runLock(words) {
    const given = (0,options/* readOptions */.Tt)('lock', words);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? '.holdout/policy.yml';
    const { lock, path, previous } = await makeTestSetLock(policyFile, !given.flags.has('no-fingerprints'));
    const target = (0,external_node_path_.join)((0,gate_sides/* rootOf */.I)(policyFile), path);
    (0,outputFolder/* writeOutput */.zh)(new Map([[target, (0,json/* renderJson */.h)(lock)]]), {
        what: 'the lock',
        cure: 'Let `test-set.lock` of the policy name a file that can be written.',
    });
    const change = previous === undefined ? 'new' : previous === lock.digest ? 'unchanged' : 'replaces another digest';
    process.stdout.write(`Locked ${lock.rows} test rows over ${lock.columns.length} columns in ${path} (${change})\n` +
        `  sha256 ${lock.digest}\n` +
        'Commit it with the policy: it binds once it is on the approved branch.\n');
    return 0;
}


/***/ }),

/***/ 72252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79848);
/**
 * JSON with one form for each value, after RFC 8785: keys sorted by UTF-16 code units, numbers in the
 * shortest form that reads back equal, negative zero as 0.
 */

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
function writeString(text) {
    if (loneSurrogate.test(text))
        throw new TypeError('a text with half of a surrogate pair has no JSON form');
    return JSON.stringify(text);
}
function writeNumber(value) {
    if (!Number.isFinite(value))
        throw new TypeError(`${value} has no JSON form`);
    return JSON.stringify(value);
}
const compact = { open: () => '', colon: ':' };
const indented = { open: (depth) => `\n${'  '.repeat(depth)}`, colon: ': ' };
function writeMembers(brackets, members, depth, layout) {
    if (members.length === 0)
        return brackets;
    const inner = members.map((member) => layout.open(depth + 1) + member).join(',');
    return `${brackets[0]}${inner}${layout.open(depth)}${brackets[1]}`;
}
function writeObject(value, depth, layout) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        throw new TypeError('only plain objects have a JSON form');
    const entries = Object.entries(value).sort(([one], [other]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodeUnits */ .U)(one, other));
    const members = entries.map(([key, each]) => writeString(key) + layout.colon + write(each, depth + 1, layout));
    return writeMembers('{}', members, depth, layout);
}
function write(value, depth, layout) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return writeString(value);
    if (typeof value === 'number')
        return writeNumber(value);
    if (Array.isArray(value)) {
        const members = Array.from(value, (each) => write(each, depth + 1, layout));
        return writeMembers('[]', members, depth, layout);
    }
    if (typeof value === 'object')
        return writeObject(value, depth, layout);
    throw new TypeError(`a value of type ${typeof value} has no JSON form`);
}
/**
 * The canonical form of a value, for digests (RFC 8785).
 *
 * @param value null, booleans, finite numbers, well-formed strings, arrays and plain objects of these.
 * @returns one line without white space.
 * @throws TypeError for anything else: NaN, Infinity, undefined (also as a member), half of a surrogate
 *   pair, functions, dates and other objects with a class.
 */
function canonicalJson(value) {
    return write(value, 0, compact);
}
/**
 * The same keys, order and numbers for people and version control: indented by two spaces, with a
 * final newline.
 *
 * @throws TypeError as `canonicalJson` does.
 */
function renderJson(value) {
    return `${write(value, 0, indented)}\n`;
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

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ divideIntoGroups)
/* harmony export */ });
/* harmony import */ var _policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69357);
/* harmony import */ var _result_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79848);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80431);
/** Divides rows into subgroups by the values of columns, by numeric bins, and by combinations of them. */




const groupLimit = 1000;
/**
 * Forms the subgroups of some rows.
 *
 * A blank value is a subgroup of its own, with the value ''. Values are ordered by code unit, bins by
 * their edges, blanks last; combinations that no row has are left out.
 *
 * @throws Refusal for text in a numeric column (exit 2) and for more than 1,000 subgroups (exit 4)
 */
function divideIntoGroups(manifest, rows, spec) {
    const undivided = { subgroups: [{}], groupOf: new Uint32Array(rows.length) };
    const columns = spec.map((part) => labelRows(manifest, rows, part));
    const { subgroups, groupOf } = columns.reduce((division, column) => divideFurther(division, column, spec), undivided);
    const members = gatherRows(rows, groupOf, subgroups.length);
    return subgroups.map((subgroup, group) => ({ subgroup, rows: members[group] }));
}
/** Divides each group by one more column, and numbers the combinations that occur. */
function divideFurther({ subgroups, groupOf }, { column, labels, codes }, spec) {
    // Each label occurs, so that more labels than groups are too many groups whatever they are combined with.
    if (labels.length > groupLimit)
        refuseTooMany(spec);
    const divided = new Uint32Array(groupOf.length);
    const occurs = new Uint8Array(subgroups.length * labels.length);
    for (let index = 0; index < groupOf.length; index += 1) {
        const combination = groupOf[index] * labels.length + codes[index];
        divided[index] = combination;
        occurs[combination] = 1;
    }
    const found = [];
    const numberOf = new Uint32Array(occurs.length);
    occurs.forEach((isFound, combination) => {
        if (isFound === 0)
            return;
        numberOf[combination] = found.length;
        const subgroup = subgroups[Math.floor(combination / labels.length)];
        found.push({ ...subgroup, [column]: labels[combination % labels.length] });
    });
    if (found.length > groupLimit)
        refuseTooMany(spec);
    for (let index = 0; index < divided.length; index += 1)
        divided[index] = numberOf[divided[index]];
    return { subgroups: found, groupOf: divided };
}
/** The rows of each group, in the order they were given. */
function gatherRows(rows, groupOf, groups) {
    const sizes = new Uint32Array(groups);
    for (let index = 0; index < rows.length; index += 1)
        sizes[groupOf[index]] += 1;
    const members = Array.from(sizes, (size) => new Uint32Array(size));
    const filled = new Uint32Array(groups);
    for (let index = 0; index < rows.length; index += 1) {
        const group = groupOf[index];
        members[group][filled[group]] = rows[index];
        filled[group] += 1;
    }
    return members;
}
function labelRows(manifest, rows, part) {
    const column = manifest.table.column(part.column);
    const occurs = new Uint8Array(column.values.length);
    for (let index = 0; index < rows.length; index += 1)
        occurs[column.codes[rows[index]]] = 1;
    const labelOf = labeller(manifest, part);
    const labelOfCode = column.values.map((value, code) => (occurs[code] === 1 ? labelOf(value) : undefined));
    if (labelOfCode.some((label, code) => label === undefined && occurs[code] === 1)) {
        refuseText(manifest, rows, part.column, labelOfCode);
    }
    const labels = orderedLabels(part, new Set(labelOfCode.filter((label) => label !== undefined)));
    const indexOfLabel = new Map(labels.map((label, index) => [label, index]));
    const indexOfCode = Uint32Array.from(labelOfCode, (label) => (label === undefined ? 0 : indexOfLabel.get(label)));
    const codes = new Uint32Array(rows.length);
    for (let index = 0; index < rows.length; index += 1)
        codes[index] = indexOfCode[column.codes[rows[index]]];
    return { column: part.column, labels, codes };
}
function orderedLabels({ bins }, found) {
    const values = [...found].filter((label) => label !== '');
    const ordered = bins === undefined ? values.sort(_result_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U) : (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins).filter((label) => found.has(label));
    return found.has('') ? [...ordered, ''] : ordered;
}
/** Gives the label of a value: itself, or its bin; '' for a blank, and undefined for text where bins need a number. */
function labeller({ missing }, { bins }) {
    if (bins === undefined)
        return (value) => (missing.has(value) ? '' : value);
    const labels = (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins);
    return (value) => {
        if (missing.has(value))
            return '';
        const number = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDecimal */ .$)(value);
        return number === undefined ? undefined : labels[bins.filter((edge) => number >= edge).length];
    };
}
/** Refuses the first row whose value has no label. */
function refuseText({ table }, rows, column, labelOfCode) {
    const { codes } = table.column(column);
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/not-a-number', {
        ...table.placeOf(rows.find((row) => labelOfCode[codes[row]] === undefined)),
        problem: `has a value in ${column} that is no number, and the policy divides ${column} into numeric bins`,
        cure: 'Correct the cell, or declare the column without bins.',
    });
}
function refuseTooMany(spec) {
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/too-many-subgroups', {
        exit: 4,
        key: 'subgroups',
        problem: `${spec.map(({ column }) => column).join(' with ')} has more than ${groupLimit} values in the test set`,
        cure: 'Choose a column with fewer values, or declare bins.',
    });
}


/***/ })

};

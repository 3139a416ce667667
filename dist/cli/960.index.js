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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/commands/lock.js






/** `holdout lock` */
async function runLock(words) {
    const given = (0,options/* readOptions */.Tt)('lock', words);
    const policyFile = (0,options/* singleValue */.u9)(given, 'policy') ?? '.holdout/policy.yml';
    const { lock, path, previous } = await makeTestSetLock(policyFile, !given.flags.has('no-fingerprints'));
    const target = (0,external_node_path_.join)((0,gate_sides/* rootOf */.I)(policyFile), path);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
    (0,external_node_fs_.writeFileSync)(target, (0,json/* renderJson */.h)(lock));
    const change = previous === undefined ? 'new' : previous === lock.digest ? 'unchanged' : 'replaces another digest';
    process.stdout.write(`Locked ${lock.rows} test rows over ${lock.columns.length} columns in ${path} (${change})\n` +
        `  sha256 ${lock.digest}\n` +
        'Commit it with the policy: it binds once it is on the approved branch.\n');
    return 0;
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
    const parts = spec.map((part) => labelRows(manifest, rows, part));
    const members = new Map();
    rows.forEach((row, position) => {
        const key = parts.reduce((sum, part) => sum * part.labels.length + part.codes[position], 0);
        const list = members.get(key);
        if (list === undefined)
            members.set(key, [row]);
        else
            list.push(row);
        if (members.size > groupLimit)
            refuseTooMany(spec);
    });
    return [...members]
        .sort(([one], [other]) => one - other)
        .map(([key, list]) => ({ subgroup: subgroupOf(key, parts), rows: Uint32Array.from(list) }));
}
function subgroupOf(key, parts) {
    const pairs = [];
    let rest = key;
    for (const part of [...parts].reverse()) {
        pairs.unshift([part.column, part.labels[rest % part.labels.length]]);
        rest = Math.floor(rest / part.labels.length);
    }
    return Object.fromEntries(pairs);
}
function labelRows(manifest, rows, part) {
    const column = manifest.table.column(part.column);
    const present = new Set();
    for (const row of rows)
        present.add(column.codes[row]);
    const labelOfCode = new Map();
    for (const code of present)
        labelOfCode.set(code, labelOf(manifest, rows, part, code));
    const labels = orderedLabels(part, new Set(labelOfCode.values()));
    const indexOfLabel = new Map(labels.map((label, index) => [label, index]));
    const codes = Uint32Array.from(rows, (row) => indexOfLabel.get(labelOfCode.get(column.codes[row])));
    return { column: part.column, labels, codes };
}
function orderedLabels({ bins }, found) {
    const values = [...found].filter((label) => label !== '');
    const ordered = bins === undefined ? values.sort(_result_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodeUnits */ .U) : (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins).filter((label) => found.has(label));
    return found.has('') ? [...ordered, ''] : ordered;
}
function labelOf(manifest, rows, { column, bins }, code) {
    const named = manifest.table.column(column);
    const value = named.values[code];
    if (manifest.missing.has(value))
        return '';
    if (bins === undefined)
        return value;
    const number = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDecimal */ .$)(value);
    if (number === undefined) {
        const row = rows.find((candidate) => named.codes[candidate] === code);
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('manifest/not-a-number', {
            ...manifest.table.placeOf(row),
            problem: `has a value in ${column} that is no number, and the policy divides ${column} into numeric bins`,
            cure: 'Correct the cell, or declare the column without bins.',
        });
    }
    const above = bins.filter((edge) => number >= edge).length;
    return (0,_policy_subgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .binLabels */ .H1)(bins)[above];
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

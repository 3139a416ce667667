export const id = 851;
export const ids = [851];
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
// EXTERNAL MODULE: ./build/gate/rules.js + 7 modules
var rules = __webpack_require__(11997);
// EXTERNAL MODULE: ./build/gate/sides.js + 14 modules
var gate_sides = __webpack_require__(82639);
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
        return (0,custody_lock/* readLock */.mF)(await (0,digest/* readBytes */.io)(file, custodySteps/* lockLimit */.L, 'lock/format'), path).digest;
    }
    catch (thrown) {
        if (thrown instanceof refusal/* Refusal */.P_)
            return '';
        throw thrown;
    }
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
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


/***/ })

};

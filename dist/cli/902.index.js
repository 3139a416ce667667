export const id = 902;
export const ids = [902];
export const modules = {

/***/ 8210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
// EXTERNAL MODULE: ./build/policy/keyPath.js
var keyPath = __webpack_require__(39055);
;// CONCATENATED MODULE: ./build/policy/context.js




/** The written policy with its places, and the refusals found so far. */
class PolicyContext {
    written;
    source;
    refusals = [];
    constructor(written, source) {
        this.written = written;
        this.source = source;
    }
    refuse(code, path, details) {
        this.refusals.push(new refusal/* Refusal */.P_(code, { ...this.source.placeOf(path), ...details }));
    }
    /** Text as the data spell it: a number or boolean stands for its own text. */
    textAt(path) {
        return this.source.textOf(path) ?? '';
    }
    /** The texts of a key that is one text or a list of them. */
    textsAt(path, value) {
        return Array.isArray(value) ? value.map((_, index) => this.textAt([...path, index])) : [this.textAt(path)];
    }
    /** A path of the tree, refused where it could lead out of it. */
    pathAt(path) {
        const text = this.textAt(path);
        try {
            return (0,paths/* checkPath */.Cg)(text);
        }
        catch (thrown) {
            if (!(thrown instanceof refusal/* Refusal */.P_))
                throw thrown;
            this.refuse(thrown.code, path, { problem: `is not usable: ${thrown.problem}`, cure: thrown.cure });
            return text;
        }
    }
    /** A path of a table that can be read. */
    tablePathAt(path) {
        const file = this.pathAt(path);
        if (!/\.(csv|tsv|tab)$/i.test(file)) {
            this.refuse('policy/value', path, {
                problem: `is "${(0,keyPath/* printable */.g$)(file)}"; a table that this version reads: .csv, .tsv or .tab`,
                cure: 'Convert it to CSV.',
            });
        }
        return file;
    }
    /** A name that has to be one of several. */
    requireName(code, path, name, what, names) {
        if (names.includes(name))
            return;
        const nearest = (0,nearestName/* nearestName */.q)(name, names);
        const found = path.at(-1) === name ? 'is' : `is "${(0,keyPath/* printable */.g$)(name)}",`;
        this.refuse(code, path, {
            problem: `${found} not ${what}; there ${names.length === 0 ? 'are none' : `are: ${names.join(', ')}`}`,
            cure: nearest === undefined ? 'Correct the name.' : `Did you mean \`${nearest}\`?`,
        });
    }
}

// EXTERNAL MODULE: ./build/policy/issues.js
var issues = __webpack_require__(55335);
// EXTERNAL MODULE: ./build/policy/normalise.js + 5 modules
var normalise = __webpack_require__(74493);
// EXTERNAL MODULE: ./build/policy/schema.js
var schema = __webpack_require__(25760);
// EXTERNAL MODULE: ./build/policy/strictYaml.js + 3 modules
var strictYaml = __webpack_require__(67316);
;// CONCATENATED MODULE: ./build/policy/readPolicy.js






/**
 * Reads a policy strictly.
 *
 * @param bytes content of the policy file
 * @param file path for messages
 * @throws Refusal or Refusals: every problem that could be found, each with file, line, column, key,
 *   what is allowed and the cure
 */
function readPolicy(bytes, file) {
    const source = (0,strictYaml/* readStrictYaml */.P)(bytes, file);
    const parsed = schema/* policySchema */.w.safeParse(source.value, { reportInput: true });
    if (!parsed.success)
        throw combined((0,issues/* refusalsOfIssues */.zB)(parsed.error.issues, schema/* policySchema */.w, source));
    const context = new PolicyContext(parsed.data, source);
    const policy = (0,normalise/* normalisePolicy */.R)(context);
    if (context.refusals.length > 0)
        throw combined((0,issues/* inFileOrder */.w$)(context.refusals));
    return policy;
}
function combined(refusals) {
    const [only] = refusals;
    return refusals.length === 1 && only !== undefined ? only : new refusal/* Refusals */.qY(refusals);
}


/***/ }),

/***/ 67316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readStrictYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/policy/keyPath.js
var keyPath = __webpack_require__(39055);
;// CONCATENATED MODULE: ./build/policy/yamlPlaces.js

function refuserFor(file, lines) {
    const refuse = (code, offset, details) => {
        throw new refusal/* Refusal */.P_(code, { file, ...positionOf(lines, offset), ...details });
    };
    return Object.assign(refuse, { lineOf: (offset) => positionOf(lines, offset).line });
}
/** 1-based line and column of an offset. */
function positionOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

;// CONCATENATED MODULE: ./build/policy/yamlSyntax.js
const nodeLimit = 10_000;
const depthLimit = 32;
/**
 * Refuses what a policy may not contain, and what is too large or too deep to go on with. Walks the concrete syntax
 * without recursion, so that neither depth nor size can exhaust the stack.
 *
 * @throws Refusal, the first of the file
 */
function refuseUnwantedSyntax(tokens, refuse) {
    const documents = tokens.filter((token) => token.type === 'document');
    const second = documents[1];
    if (second !== undefined) {
        refuse('policy/several-documents', second.offset, {
            problem: 'a second YAML document begins here',
            cure: 'Keep one document: delete the line `---` and what follows, or merge the two.',
        });
    }
    const pending = tokens
        .map((token) => ({ token, depth: 0 }))
        .reverse();
    let nodes = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        refuseToken(next.token, refuse);
        nodes += 1;
        if (next.depth > depthLimit) {
            refuse('policy/too-deep', next.token.offset, {
                problem: `is nested more than ${depthLimit} levels deep`,
                cure: 'A policy needs no more than six levels: look for a bracket that is not closed.',
            });
        }
        if (nodes > nodeLimit * 4) {
            refuse('policy/too-large', next.token.offset, {
                exit: 4,
                problem: `has more than ${nodeLimit} values`,
                cure: 'Shorten it: a policy needs a few hundred lines at most.',
            });
        }
        for (const token of childrenOf(next.token).reverse())
            pending.push({ token, depth: next.depth + depthOf(next.token) });
    }
}
function depthOf(token) {
    return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection' ? 1 : 0;
}
function childrenOf(token) {
    switch (token.type) {
        case 'document':
            return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
        case 'block-map':
        case 'block-seq':
        case 'flow-collection': {
            const items = token.items;
            return items.flatMap((item) => [
                ...item.start,
                ...(item.key ? [item.key] : []),
                ...(item.sep ?? []),
                ...(item.value ? [item.value] : []),
            ]);
        }
        default:
            return [];
    }
}
function refuseToken(token, refuse) {
    switch (token.type) {
        case 'directive':
            refuse('policy/directive', token.offset, {
                problem: 'a YAML directive changes how the rest is read',
                cure: 'Delete the line that begins with %.',
            });
            break;
        case 'anchor':
        case 'alias':
            refuse('policy/anchor', token.offset, {
                problem: 'an anchor or alias takes effect in another place than it is read',
                cure: 'Write the value out where it is used; quote text that begins with & or *.',
            });
            break;
        case 'tag':
            refuse('policy/tag', token.offset, {
                problem: 'a YAML tag changes what the value is',
                cure: 'Delete the tag; quote text that begins with an exclamation mark.',
            });
            break;
        default:
    }
}

;// CONCATENATED MODULE: ./build/policy/yamlText.js
/** The bytes of a policy as text: UTF-8, in which every character shows what it does. */


/** A NUL in the first two characters: text in two or four bytes a character, such as Windows calls Unicode. */
function isWide(bytes) {
    return bytes.subarray(0, 4).includes(0);
}
/** @throws Refusal `policy/encoding`; a byte order mark is dropped */
function decode(bytes, file) {
    try {
        if (isWide(bytes))
            throw new TypeError('not UTF-8');
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new refusal/* Refusal */.P_('policy/encoding', {
            file,
            problem: 'is not UTF-8',
            cure: 'Save it as UTF-8 text, not as UTF-16 or in the character set of a language.',
        });
    }
}
/** Control characters, separators that only some programs take for line ends, bidirectional and invisible ones. */
const unwantedCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)|\p{Cf}/u;
/** @throws Refusal `policy/control-character` */
function refuseControlCharacters(text, file) {
    const found = unwantedCharacter.exec(text);
    if (found === null)
        return;
    const before = text.slice(0, found.index).split('\n');
    throw new refusal/* Refusal */.P_('policy/control-character', {
        file,
        line: before.length,
        column: before.at(-1).length + 1,
        problem: `contains the character ${(0,keyPath/* codePointName */.R8)(found[0])}, which does not show what it does`,
        cure: 'Delete it.',
    });
}
/** `"\u202e"` in double quotes gives a character that may not stand in the file itself either. */
function refuseEscapedCharacter(text, offset, path, refuse) {
    const found = unwantedCharacter.exec(text);
    if (found === null)
        return;
    refuse('policy/control-character', offset, {
        key: (0,keyPath/* formatPath */.jV)(path),
        problem: `contains ${(0,keyPath/* codePointName */.R8)(found[0])} by an escape`,
        cure: 'Delete it.',
    });
}

;// CONCATENATED MODULE: ./build/policy/strictYaml.js
/**
 * YAML as policies may use it: one document of plain mappings, lists and scalars. What a reviewer reads
 * at a place is what takes effect there, so there are no anchors, aliases, tags or directives, no key
 * stands twice, and numbers are finite decimals.
 */






const byteLimit = 64 * 1024;
/**
 * Reads a YAML file strictly.
 *
 * @param bytes the file's content
 * @param file path for messages
 * @throws Refusal with place and cure; exit 4 where a size limit is exceeded, else exit 2
 */
function readStrictYaml(bytes, file) {
    if (bytes.byteLength > byteLimit) {
        throw new refusal/* Refusal */.P_('policy/too-large', {
            file,
            exit: 4,
            problem: `has ${bytes.byteLength} bytes; at most ${byteLimit} are read`,
            cure: 'Shorten it: a policy needs a few hundred lines at most.',
        });
    }
    const text = decode(bytes, file);
    const lines = new dist/* LineCounter */.HN();
    const refuse = refuserFor(file, lines);
    refuseControlCharacters(text, file);
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    refuseUnwantedSyntax(tokens, refuse);
    const document = compose(tokens, refuse);
    return { value: toPlainValue(document.contents, [], refuse), ...locator(document, file, lines) };
}
function compose(tokens, refuse) {
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false, strict: true });
    const [document] = composer.compose(tokens);
    const problem = document?.errors[0] ?? document?.warnings[0];
    if (problem !== undefined) {
        refuse('policy/syntax', problem.pos[0], {
            problem: `is not valid YAML: ${problem.message.replace(/\s+/g, ' ').replace(/[.:]$/, '')}`,
            cure: 'Mend the line; indent with spaces, and quote text that contains : # [ ] { } or begins with a sign.',
        });
    }
    if (document === undefined || document.contents === null || isBlank(document.contents)) {
        refuse('policy/empty', 0, {
            problem: 'has no content',
            cure: 'Begin with `version: 1`; docs/policy.md shows a whole policy.',
        });
    }
    return document;
}
function isBlank(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null && (node.source ?? '') === '';
}
function toPlainValue(node, path, refuse) {
    if ((0,dist/* isMap */.jh)(node))
        return toPlainObject(node.items, path, refuse);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item, index) => toPlainValue(item, [...path, index], refuse));
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    if (typeof node.value === 'number')
        return toNumber(node, path, refuse);
    if (typeof node.value === 'string')
        refuseEscapedCharacter(node.value, offsetOf(node), path, refuse);
    return node.value;
}
function toPlainObject(pairs, path, refuse) {
    const result = Object.create(null);
    const firstOffset = new Map();
    for (const pair of pairs) {
        const key = keyText(pair, path, refuse);
        const normal = key.normalize('NFC');
        const first = firstOffset.get(normal);
        if (first !== undefined) {
            refuse('policy/duplicate-key', offsetOf(pair.key), {
                key: (0,keyPath/* formatPath */.jV)(path),
                problem: `has the key \`${(0,keyPath/* printable */.g$)(key)}\` twice; first in line ${refuse.lineOf(first)}`,
                cure: 'Delete one of the two.',
            });
        }
        firstOffset.set(normal, offsetOf(pair.key));
        result[key] = toPlainValue(pair.value, [...path, key], refuse);
    }
    return result;
}
function keyText(pair, path, refuse) {
    const { key } = pair;
    const text = (0,dist/* isScalar */.jn)(key) && key.value !== null ? (key.source ?? String(key.value)) : undefined;
    if (text === undefined) {
        return refuse('policy/key', offsetOf(key), {
            key: (0,keyPath/* formatPath */.jV)(path),
            problem: 'has a key that is not plain text',
            cure: 'Use one of the documented keys.',
        });
    }
    if (text === '__proto__') {
        refuse('policy/unknown-key', offsetOf(key), {
            key: (0,keyPath/* formatPath */.jV)(path),
            problem: 'has no key `__proto__`',
            cure: 'Delete it.',
        });
    }
    if (text === '<<') {
        refuse('policy/anchor', offsetOf(key), {
            key: (0,keyPath/* formatPath */.jV)(path),
            problem: 'has the merge key `<<`, which takes effect in another place than it is read',
            cure: 'Write the keys out where they are used.',
        });
    }
    refuseEscapedCharacter(text, offsetOf(key), path, refuse);
    return text;
}
function offsetOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? (node.range?.[0] ?? 0) : 0;
}
const decimal = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;
function toNumber(node, path, refuse) {
    const text = node.source ?? '';
    const value = node.value;
    const exact = Number.isFinite(value) && !(Number.isInteger(value) && !Number.isSafeInteger(value));
    const vanishes = value === 0 && /[1-9]/.test(text.replace(/[eE].*$/, ''));
    if (decimal.test(text) && exact && !vanishes)
        return value;
    return refuse('policy/number', offsetOf(node), {
        key: (0,keyPath/* formatPath */.jV)(path),
        problem: `is ${(0,keyPath/* printable */.g$)(text)}; a finite decimal number such as 0.95`,
        cure: cureOfNumber(text),
    });
}
function cureOfNumber(text) {
    const isPlain = /^[-+]?(0|[1-9][0-9]*)?(\.[0-9]*)?$/.test(text) && /[0-9]/.test(text);
    return isPlain && Number.isSafeInteger(Math.trunc(Number(text)))
        ? `Did you mean ${Number(text)}?`
        : 'Write it in decimal digits without leading zeros or signs; put it in quotes if it is a name.';
}
/** The pair whose key is written so: the parser's own look-up would tell the key 1 from the key "1". */
function pairOf(node, key) {
    return (0,dist/* isMap */.jh)(node) ? node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.source === key) : undefined;
}
function stepInto(node, part) {
    return typeof part === 'number' ? ((0,dist/* isSeq */.oP)(node) ? node.items[part] : undefined) : pairOf(node, part)?.value;
}
function locator(document, file, lines) {
    const nodeAt = (path) => path.reduce(stepInto, document.contents);
    const placeOf = (path) => {
        for (let length = path.length; length >= 0; length -= 1) {
            const node = nodeAt(path.slice(0, length));
            if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) {
                return { file, ...positionOf(lines, offsetOf(node)), key: (0,keyPath/* formatPath */.jV)(path) };
            }
        }
        return { file, line: 1, column: 1, key: (0,keyPath/* formatPath */.jV)(path) };
    };
    return {
        placeOf,
        placeOfKey(path, key) {
            const pair = pairOf(nodeAt(path), key);
            return pair === undefined
                ? placeOf(path)
                : { file, ...positionOf(lines, offsetOf(pair.key)), key: (0,keyPath/* formatPath */.jV)([...path, key]) };
        },
        textOf(path) {
            const node = nodeAt(path);
            return (0,dist/* isScalar */.jn)(node) && node.value !== null ? (node.source ?? String(node.value)) : undefined;
        },
    };
}


/***/ }),

/***/ 96576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ requireCommitId),
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
/** Whether a text is a full commit id, of SHA-1 or SHA-256. */
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Ids come from `Repository.resolveCommit` or from an event of GitHub; anything else is a bug of the caller. */
function requireCommitId(text) {
    if (!isCommitId(text))
        throw new RangeError('a full commit id is needed');
    return text;
}


/***/ }),

/***/ 44418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ askBranchTip),
/* harmony export */   B: () => (/* binding */ fetchCommits)
/* harmony export */ });
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _commitId_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96576);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98262);



const timeoutSeconds = 600;
const askingSeconds = 60;
/** How far the history of a shallow repository is followed, step by step, until the commits meet. */
const steps = ['--deepen=200', '--deepen=2000', '--unshallow'];
/**
 * Brings commits into the repository, and in a shallow one so much history that they have a merge base, and all of them
 * where there are several.
 *
 * Does nothing where all of that is here already. Commits that have no common ancestor at all are no error: `mergeBase`
 * refuses them.
 *
 * @throws Refusal `tree/git` (exit 5) where git cannot fetch, `tree/unknown-ref` (exit 3) where the remote lacks a commit
 */
async function fetchCommits(repository, request) {
    const missing = await missingCommits(repository, request.shas);
    if (missing.length > 0) {
        const depth = (await repository.isShallow()) ? ['--depth=50'] : [];
        await fetchFrom(repository, request, [...depth, '--', request.remote, ...missing]);
        if ((await missingCommits(repository, missing)).length > 0)
            throw notFetched();
    }
    for (const step of steps) {
        if (!(await repository.isShallow()) || (await isLongEnough(repository, request)))
            return;
        await fetchFrom(repository, request, [step, '--', request.remote, ...request.shas]);
    }
}
/**
 * The commit that a branch of the remote points at now; undefined where the remote has no such branch.
 *
 * Nothing is fetched: the remote is asked.
 *
 * @throws Refusal `tree/git` (exit 5) where the remote gives no answer
 */
async function askBranchTip(repository, request) {
    const ref = `refs/heads/${request.branch}`;
    const { environment, secrets } = credentials(request);
    const given = ['ls-remote', '--quiet', '--refs', '--', request.remote, ref];
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository.root, given, { environment, secrets, timeoutSeconds: askingSeconds });
    // Git takes the ref for a pattern, which also fits refs that merely end in it.
    const lines = stdout.toString('utf8').split('\n');
    const commit = lines.map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0];
    return commit !== undefined && (0,_commitId_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .j)(commit) ? commit : undefined;
}
async function missingCommits(repository, shas) {
    const missing = [];
    for (const sha of shas)
        if (!(await repository.hasCommit((0,_commitId_js__WEBPACK_IMPORTED_MODULE_2__/* .requireCommitId */ .Y)(sha))))
            missing.push(sha);
    return missing;
}
async function isLongEnough(repository, { shas, inLine = false }) {
    const [older, newer] = shas;
    if (inLine && older !== undefined && newer !== undefined)
        return repository.isAncestor(older, newer);
    if (!(await haveCommonAncestor(repository, shas)))
        return false;
    return older === undefined || newer === undefined || !(await repository.mayHaveMoreMergeBases(older, newer));
}
async function haveCommonAncestor(repository, shas) {
    const [first, ...others] = shas;
    if (first === undefined)
        return true;
    for (const other of others)
        if ((await repository.commonAncestor(first, other)) === undefined)
            return false;
    return true;
}
async function fetchFrom(repository, request, given) {
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const { environment, secrets } = credentials(request);
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository.root, ['fetch', ...options, ...given], { environment, secrets, timeoutSeconds });
}
/** The token as a header for one server, set through the environment: arguments can be read by every process. */
function credentials({ token, serverUrl = 'https://github.com' }) {
    if (token === undefined || token === '')
        return { environment: {}, secrets: [] };
    const key = `http.${serverOrigin(serverUrl)}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const environment = {
        GIT_CONFIG_COUNT: '2',
        // The empty value drops a header that a checkout step has stored: a server refuses a request that has two.
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
    };
    return { environment, secrets: [token, basic] };
}
function serverOrigin(serverUrl) {
    const url = URL.canParse(serverUrl) ? new URL(serverUrl) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url.origin;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('tree/git', {
        exit: 5,
        problem: 'the address of the GitHub server is not a URL',
        cure: 'Let GITHUB_SERVER_URL be such as `https://github.com`.',
    });
}
function notFetched() {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('tree/unknown-ref', {
        exit: 3,
        problem: 'the remote did not give a commit that the change names',
        cure: 'Run the gate again for the newest commit of the change.',
    });
}


/***/ }),

/***/ 98262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Xr: () => (/* binding */ gitRefusal)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);


const largestOutput = 256 * 1024 * 1024;
/**
 * What is kept of the caller's `GIT_…` variables: where git finds its configuration, programs and certificates. All
 * others go, so that none of them (`GIT_DIR`, `GIT_OBJECT_DIRECTORY`, …) can turn git to another repository.
 */
const keptVariables = new Set([
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
    'GIT_EXEC_PATH',
    'GIT_PROXY_SSL_CAINFO',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
]);
/** No hook, monitor, background job or pathspec magic; ambiguous names are told (see `Repository.resolveCommit`). */
const fixedArguments = [
    '--no-optional-locks',
    '--literal-pathspecs',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.warnAmbiguousRefs=true'],
    ...['-c', 'gc.auto=0'],
    ...['-c', 'maintenance.auto=false'],
];
/**
 * Runs git in a folder, without a shell, and waits for its end.
 *
 * @param given arguments; names that others choose have to stand behind `--` or `--end-of-options`
 * @throws Refusal `tree/git` (exit 5) when git is missing, is stopped, or ends with a status that is no answer
 */
function runGit(folder, given, options = {}) {
    const settings = {
        encoding: 'buffer',
        env: gitEnvironment(options.environment),
        maxBuffer: largestOutput,
        windowsHide: true,
        timeout: (options.timeoutSeconds ?? 0) * 1000,
    };
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', gitArguments(folder, given), settings, (error, stdout, stderrBytes) => {
            const stderr = stderrBytes.toString('utf8');
            const status = error === null ? 0 : error.code;
            if (typeof status === 'number' && (options.answers ?? [0]).includes(status))
                resolve({ status, stdout, stderr });
            else
                reject(gitRefusal(stderr, error, options.secrets));
        });
    });
}
/** Starts git in a folder for a conversation. The caller listens for `error` and `close`. */
function startGit(folder, given) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', gitArguments(folder, given), {
        env: gitEnvironment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
}
/** The Refusal for what git said, or for what kept it from saying anything. */
function gitRefusal(stderr, error, secrets = []) {
    const cause = error;
    if (cause?.code === 'ENOENT')
        return refusal('git was not found', 'Install git and put it on the PATH.');
    if (cause?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return refusal('git gave more output than Holdout reads', 'Compare commits that lie closer together.');
    }
    const line = firstError(stderr, secrets) ?? (cause?.killed ? 'was stopped at its time limit' : 'ended without a word');
    const isForeign = line.includes('dubious ownership');
    const trust = 'Trust the folder: `git config --global --add safe.directory` with its path.';
    return refusal(`git: ${line}`, isForeign ? trust : 'Check the repository, and the checkout step of the workflow.');
}
function refusal(problem, cure) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('tree/git', { exit: 5, problem, cure });
}
function gitArguments(folder, given) {
    return [...fixedArguments, '-C', folder, ...given];
}
function gitEnvironment(added = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => {
        const upper = name.toUpperCase();
        return upper !== 'SSH_ASKPASS' && (!upper.startsWith('GIT_') || keptVariables.has(upper));
    });
    const fixed = { GIT_NO_REPLACE_OBJECTS: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    return { ...Object.fromEntries(inherited), ...fixed, ...added };
}
/** The first line that names an error, else the first; without credentials and control characters. */
function firstError(stderr, secrets) {
    const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const line = lines.find((each) => /^(?:fatal|error|remote):/.test(each)) ?? lines[0];
    if (line === undefined)
        return undefined;
    const clean = secrets
        .filter((secret) => secret !== '')
        .reduce((text, secret) => text.replaceAll(secret, '***'), line);
    return clean
        .replace(/:\/\/[^/@\s]*@/g, '://***@')
        .replace(/\p{C}/gu, ' ')
        .slice(0, 300);
}


/***/ }),

/***/ 91618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Vj: () => (/* binding */ printablePath)
/* harmony export */ });
/* unused harmony export checkPattern */
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);

/** Control characters, halves of characters, line separators, and all that is invisible or changes direction. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const unprintables = new RegExp(unprintable.source, 'gu');
/** A percent-encoded control character: a workflow command of GitHub would turn it into the character. */
const encodedControl = /%(?:[01][0-9a-f]|7f)/i;
const reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
const gitFolder = /^(?:\.git|git~[0-9]+)$/i;
const longestSegment = 255;
/**
 * Checks a path that a policy names, or that lies in a tree, against what every system can store.
 *
 * @param path relative to the policy's root, with forward slashes
 * @returns the path in NFC
 * @throws Refusal `path/escape` for a path that leads out of the root (absolute, URL, `..`), `path/forbidden` for one
 *   that is empty, or has an empty, `.` or `.git` segment, a backslash, a control, invisible or bidirectional
 *   character, or a name that Windows cannot store. A leading `-` is allowed.
 */
function checkPath(path) {
    return check(path, /[<>:"|?*]/);
}
/** As `checkPath`, for a pattern: `*` and `?` may stand in it. */
function checkPattern(pattern) {
    return check(pattern, /[<>:"|]/);
}
/** The path with each control, invisible or bidirectional character as `\u{…}`, for messages. */
function printablePath(path) {
    return path.replace(unprintables, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function check(path, forbidden) {
    const normal = path.normalize('NFC');
    const fault = findEscape(normal) ?? findForbiddenCharacter(normal, forbidden) ?? findForbiddenSegment(normal);
    if (fault === undefined)
        return normal;
    const { code, problem, cure } = fault;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(code, { problem: `the path "${printablePath(path)}" ${problem}`, cure });
}
function findEscape(path) {
    const cure = 'Write a path relative to the folder that contains `.holdout/`.';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return { code: 'path/escape', problem: 'is a URL', cure };
    if (/^(?:[/\\]|[a-z]:[/\\])/i.test(path))
        return { code: 'path/escape', problem: 'is absolute', cure };
    if (path.split(/[/\\]/).includes('..'))
        return { code: 'path/escape', problem: 'has a `..`', cure };
    return undefined;
}
function findForbiddenCharacter(path, forbidden) {
    const code = 'path/forbidden';
    if (path.includes('\\'))
        return { code, problem: 'has a backslash', cure: 'Separate folders with `/`.' };
    const cure = 'Rename it, so that every system can store and show it.';
    if (unprintable.test(path))
        return { code, problem: 'has a control, invisible or bidirectional character', cure };
    if (encodedControl.test(path))
        return { code, problem: 'has a percent-encoded control character', cure };
    const character = forbidden.exec(path)?.[0];
    if (character !== undefined)
        return { code, problem: `has the character ${character}`, cure };
    return undefined;
}
function findForbiddenSegment(path) {
    const code = 'path/forbidden';
    if (path === '')
        return { code, problem: 'is empty', cure: 'Name a file or a folder.' };
    for (const segment of path.split('/')) {
        const fault = segment === '' || segment === '.' ? emptySegment(segment) : findForbiddenName(segment);
        if (fault !== undefined)
            return { code, ...fault };
    }
    return undefined;
}
function emptySegment(segment) {
    const problem = segment === '' ? 'has an empty segment' : 'has a `.` segment';
    return { problem, cure: 'Write it in its shortest form, such as `data/manifest.csv`.' };
}
function findForbiddenName(segment) {
    const cure = 'Rename it, so that every system can store it.';
    if (gitFolder.test(segment))
        return { problem: 'leads into git’s own folder', cure: 'Name a file of the project.' };
    if (reservedOnWindows.test(segment))
        return { problem: 'has a name that Windows reserves', cure };
    if (/[. ]$/.test(segment))
        return { problem: 'has a name that ends in a dot or a space', cure };
    if (Buffer.byteLength(segment) > longestSegment)
        return { problem: 'has a name of more than 255 bytes', cure };
    return undefined;
}


/***/ }),

/***/ 81727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findRepository)
});

// UNUSED EXPORTS: Repository

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/commitId.js
var commitId = __webpack_require__(96576);
// EXTERNAL MODULE: ./build/trees/fetchCommits.js
var fetchCommits = __webpack_require__(44418);
// EXTERNAL MODULE: ./build/trees/git.js
var trees_git = __webpack_require__(98262);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/trees/batchProcess.js

/** One process `git cat-file --batch…`, which answers requests in their order. */
class BatchProcess {
    #git;
    #answers;
    #waiting = [];
    #hasEnded = false;
    constructor(folder, mode) {
        this.#git = (0,trees_git/* startGit */.BE)(folder, ['cat-file', mode]);
        this.#answers = new AnswerReader(mode);
        this.#listen();
    }
    /** Whether git has gone, so that a new process is needed. */
    get hasEnded() {
        return this.#hasEnded;
    }
    /**
     * @param name an object's id, or another name without a line break
     * @returns undefined where the repository lacks the object
     */
    request(name) {
        return new Promise((resolve, reject) => {
            if (this.#waiting.length === 0)
                holdOpen(this.#git, true);
            this.#waiting.push({ resolve, reject });
            this.#git.stdin.write(`${name}\n`);
        });
    }
    /** Ends git once it has answered what was asked. */
    close() {
        this.#hasEnded = true;
        this.#git.stdin.end();
    }
    #listen() {
        let stderr = '';
        let failure = null;
        this.#git.stdout.on('data', (chunk) => this.#receive(chunk));
        this.#git.stderr.on('data', (chunk) => {
            stderr += chunk.toString('utf8');
        });
        // A broken pipe on stdin only says that git has gone; `close` follows and says why.
        this.#git.stdin.on('error', () => { });
        this.#git.on('error', (error) => {
            failure = error;
        });
        this.#git.on('close', () => {
            this.#hasEnded = true;
            for (const { reject } of this.#waiting.splice(0))
                reject((0,trees_git/* gitRefusal */.Xr)(stderr, failure));
        });
    }
    #receive(chunk) {
        for (const found of this.#answers.read(chunk))
            this.#waiting.shift()?.resolve(found);
        if (this.#waiting.length === 0)
            holdOpen(this.#git, false);
    }
}
/** Cuts git's output into answers: a line `NAME TYPE SIZE`, and with `--batch` the content and a line feed. */
class AnswerReader {
    #withContent;
    #chunks = [];
    #received = 0;
    /** The next answer cannot be complete with fewer bytes. */
    #needed = 1;
    constructor(mode) {
        this.#withContent = mode === '--batch';
    }
    /** The answers that are complete with these bytes; undefined for an object that the repository lacks. */
    read(chunk) {
        this.#chunks.push(chunk);
        this.#received += chunk.length;
        if (this.#received < this.#needed)
            return [];
        const bytes = Buffer.concat(this.#chunks);
        const answers = [];
        let position = 0;
        for (let next = this.#next(bytes); next !== undefined; next = this.#next(bytes.subarray(position))) {
            answers.push(next.found);
            position += next.length;
        }
        this.#chunks = [bytes.subarray(position)];
        this.#received = bytes.length - position;
        return answers;
    }
    #next(bytes) {
        const lineEnd = bytes.indexOf('\n');
        this.#needed = bytes.length + 1;
        if (lineEnd === -1)
            return undefined;
        const start = lineEnd + 1;
        const [, type, size] = / ([a-z]+) ([0-9]+)$/.exec(bytes.toString('latin1', 0, lineEnd)) ?? [];
        if (type === undefined)
            return { found: undefined, length: start };
        const object = { type, bytes: Number(size) };
        if (!this.#withContent)
            return { found: { ...object, content: Buffer.alloc(0) }, length: start };
        this.#needed = start + object.bytes + 1;
        if (bytes.length < this.#needed)
            return undefined;
        // Copied, so that a short object does not hold the whole received block in memory.
        const content = Buffer.from(bytes.subarray(start, start + object.bytes));
        return { found: { ...object, content }, length: this.#needed };
    }
}
/** Whether the process keeps Node running: only while an answer is awaited. */
function holdOpen(git, hold) {
    // The pipes of a child process are sockets; their declared types do not say so.
    const pipes = [git.stdin, git.stdout, git.stderr];
    for (const handle of [git, ...pipes]) {
        if (hold)
            handle.ref();
        else
            handle.unref();
    }
}

;// CONCATENATED MODULE: ./build/trees/objectReader.js




// A blob up to this length comes whole through the shared process, a longer one through a process of its own.
const largestShared = 1024 * 1024;
/**
 * Reads objects of a repository by id. Two git processes serve all requests; they start with the first request, do
 * not keep Node running, and end with it (or with `close`).
 */
class ObjectReader {
    #folder;
    #sizes;
    #contents;
    constructor(folder) {
        this.#folder = folder;
    }
    /** Length of a blob in bytes. */
    async blobBytes(id) {
        const found = await this.#sizeProcess().request(id);
        if (found === undefined)
            throw absent(id);
        return found.bytes;
    }
    /** @param id of a tree, or a commit's id and `^{tree}`; undefined where the repository lacks the object */
    async readTree(id) {
        const found = await this.#contentProcess().request(id);
        if (found === undefined)
            return undefined;
        if (found.type !== 'tree')
            throw (0,trees_git/* gitRefusal */.Xr)(`object ${id} is a ${found.type}, not a tree`, null);
        return found.content;
    }
    /** The bytes of a blob, as committed: no filter, attribute or working folder has a say. */
    async *readBlob(id, bytes) {
        if (bytes > largestShared)
            yield* this.#streamBlob(id, bytes);
        else
            yield await this.#wholeBlob(id);
    }
    /** Ends the processes. The reader can be used again: new ones start. */
    close() {
        this.#sizes?.close();
        this.#contents?.close();
    }
    #sizeProcess() {
        if (this.#sizes === undefined || this.#sizes.hasEnded)
            this.#sizes = new BatchProcess(this.#folder, '--batch-check');
        return this.#sizes;
    }
    #contentProcess() {
        if (this.#contents === undefined || this.#contents.hasEnded)
            this.#contents = new BatchProcess(this.#folder, '--batch');
        return this.#contents;
    }
    async #wholeBlob(id) {
        const found = await this.#contentProcess().request(id);
        if (found === undefined)
            throw absent(id);
        return found.content;
    }
    async *#streamBlob(id, bytes) {
        const git = (0,trees_git/* startGit */.BE)(this.#folder, ['cat-file', 'blob', id]);
        const ended = (0,external_node_events_.once)(git, 'close').then(() => null, (error) => error);
        let stderr = '';
        git.stderr.setEncoding('utf8').on('data', (text) => {
            stderr += text;
        });
        git.stdin.end();
        try {
            let received = 0;
            for await (const chunk of git.stdout) {
                received += chunk.length;
                yield chunk;
            }
            const error = await ended;
            if (error !== null || git.exitCode !== 0 || received !== bytes)
                throw (0,trees_git/* gitRefusal */.Xr)(stderr, error);
        }
        finally {
            git.kill();
        }
    }
}
function absent(id) {
    return new refusal/* Refusal */.P_('tree/git', {
        exit: 5,
        problem: `the repository lacks the object ${id}`,
        cure: 'Check out without a filter, or fetch the commit with its content.',
    });
}

// EXTERNAL MODULE: ./build/trees/paths.js
var paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/trees/repository.js










/**
 * The repository that a folder lies in.
 *
 * @param folder need not exist
 * @returns undefined outside git; git itself is only asked where a folder above contains `.git`
 * @throws Refusal `tree/git` (exit 5) where git is missing or refuses the folder
 */
async function findRepository(folder) {
    const start = nearestWithGit((0,external_node_path_.resolve)(folder));
    if (start === undefined)
        return undefined;
    const given = ['rev-parse', '--show-toplevel', '--git-common-dir'];
    const { status, stdout, stderr } = await (0,trees_git/* runGit */.EO)(start, given, { answers: [0, 128] });
    if (status !== 0 && stderr.includes('not a git repository'))
        return undefined;
    const [root, gitFolder] = stdout.toString('utf8').split('\n');
    if (status !== 0 || !root || !gitFolder)
        throw (0,trees_git/* gitRefusal */.Xr)(stderr, null);
    return new Repository((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(start, gitFolder));
}
function nearestWithGit(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : nearestWithGit(parent);
}
/** A git repository with a working folder, read through the git command line. */
class Repository {
    /** The working folder's root, absolute. */
    root;
    /** The folder that all working folders of the repository share, absolute: `.git`, as a rule. */
    gitFolder;
    objects;
    constructor(root, gitFolder) {
        this.root = root;
        this.gitFolder = gitFolder;
        this.objects = new ObjectReader(root);
    }
    /**
     * The path of a folder from the root, `''` for the root itself: the `prefix` of a git tree. The folder need not exist.
     *
     * @throws Refusal `path/escape` for a folder outside the repository
     */
    async prefixOf(folder) {
        const path = (0,external_node_path_.relative)(await (0,promises_.realpath)(this.root), await (0,promises_.realpath)(folder).catch(() => (0,external_node_path_.resolve)(folder)));
        if (!(0,external_node_path_.isAbsolute)(path) && path !== '..' && !path.startsWith(`..${external_node_path_.sep}`))
            return path.split(external_node_path_.sep).join('/');
        throw new refusal/* Refusal */.P_('path/escape', {
            problem: 'the folder lies outside the repository',
            cure: 'Run Holdout inside the repository that contains the policy.',
        });
    }
    /**
     * The full id of the commit that a ref, tag or id names.
     *
     * @throws Refusal `tree/unknown-ref` (exit 3) where it names no commit, or more than one: a tag with the name of the
     *   approved branch would otherwise take its place
     */
    async resolveCommit(ref) {
        if (/[\0\r\n]/.test(ref))
            throw unknownRef(ref, 'contains a control character');
        const given = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
        const { status, stdout, stderr } = await (0,trees_git/* runGit */.EO)(this.root, given, { answers: [0, 128] });
        if (!(0,commitId/* isCommitId */.j)(ref) && stderr.includes('is ambiguous'))
            throw ambiguousRef(ref);
        const commit = stdout.toString('utf8').trim();
        if (status !== 0 || !(0,commitId/* isCommitId */.j)(commit))
            throw unknownRef(ref, 'names no commit of this repository');
        return commit;
    }
    /**
     * The best common ancestor of two commits.
     *
     * @throws Refusal `tree/no-merge-base` (exit 3) where there is none, or the history here is too short to show it
     */
    async mergeBase(a, b) {
        const common = await this.commonAncestor(a, b);
        if (common !== undefined)
            return common;
        throw new refusal/* Refusal */.P_('tree/no-merge-base', {
            exit: 3,
            problem: 'the change and the approved branch have no common commit here',
            cure: 'Fetch the history of both: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.',
        });
    }
    /** As `mergeBase`; undefined where there is none. */
    async commonAncestor(a, b) {
        const given = ['merge-base', (0,commitId/* requireCommitId */.Y)(a), (0,commitId/* requireCommitId */.Y)(b)];
        const { status, stdout } = await (0,trees_git/* runGit */.EO)(this.root, given, { answers: [0, 1] });
        return status === 0 ? stdout.toString('utf8').trim() : undefined;
    }
    /** All best common ancestors of two commits: several, where commits merged each other. */
    async mergeBases(a, b) {
        const given = ['merge-base', '--all', (0,commitId/* requireCommitId */.Y)(a), (0,commitId/* requireCommitId */.Y)(b)];
        const { stdout } = await (0,trees_git/* runGit */.EO)(this.root, given, { answers: [0, 1] });
        return stdout.toString('utf8').split('\n').slice(0, -1);
    }
    /**
     * Whether a history that is cut off may hide a best common ancestor. Without a merge among the commits of the change
     * there is one alone; with one, all commits that only one side has must be here.
     *
     * @param tip commit that the change would be merged into
     * @param head newest commit of the change
     */
    async mayHaveMoreMergeBases(tip, head) {
        const [merge] = await this.listCommits('--merges', '--max-count=1', `${(0,commitId/* requireCommitId */.Y)(tip)}..${(0,commitId/* requireCommitId */.Y)(head)}`);
        if (merge === undefined || !(await this.isShallow()))
            return false;
        const cut = new Set((await (0,promises_.readFile)((0,external_node_path_.join)(this.gitFolder, 'shallow'), 'utf8')).split('\n'));
        return (await this.listCommits(`${tip}...${head}`)).some((commit) => cut.has(commit));
    }
    async listCommits(...given) {
        const { stdout } = await (0,trees_git/* runGit */.EO)(this.root, ['rev-list', ...given, '--']);
        return stdout.toString('utf8').split('\n').slice(0, -1);
    }
    /** Whether one commit is the other, or among those that it was built on, as far as the history here shows. */
    async isAncestor(older, newer) {
        const given = ['merge-base', '--is-ancestor', (0,commitId/* requireCommitId */.Y)(older), (0,commitId/* requireCommitId */.Y)(newer)];
        return (await (0,trees_git/* runGit */.EO)(this.root, given, { answers: [0, 1] })).status === 0;
    }
    /**
     * The paths that differ between two commits, from the repository's root, in NFC, sorted by code unit. A renamed file
     * gives both its names; a submodule counts as a path.
     */
    async changedPaths(base, head) {
        const options = ['-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none', '--no-ext-diff'];
        const given = ['diff-tree', ...options, (0,commitId/* requireCommitId */.Y)(base), (0,commitId/* requireCommitId */.Y)(head), '--'];
        const { stdout } = await (0,trees_git/* runGit */.EO)(this.root, given);
        const paths = stdout.toString('utf8').split('\0').slice(0, -1);
        return paths.map((path) => path.normalize('NFC')).sort(order/* compareCodeUnits */.U);
    }
    /** Whether the commit is here, without asking any remote. */
    async hasCommit(commit) {
        const given = ['cat-file', '-e', `${(0,commitId/* requireCommitId */.Y)(commit)}^{commit}`];
        const options = { answers: [0, 1, 128], environment: { GIT_NO_LAZY_FETCH: '1' } };
        return (await (0,trees_git/* runGit */.EO)(this.root, given, options)).status === 0;
    }
    /** Whether the history here is cut off, as in the checkout of a CI runner. */
    async isShallow() {
        const { stdout } = await (0,trees_git/* runGit */.EO)(this.root, ['rev-parse', '--is-shallow-repository']);
        return stdout.toString('utf8').trim() === 'true';
    }
    /** See `fetchCommits`. */
    fetchCommits(request) {
        return (0,fetchCommits/* fetchCommits */.B)(this, request);
    }
    /** Ends the processes that read objects; without it they end with Node. */
    close() {
        this.objects.close();
    }
}
function unknownRef(ref, problem) {
    return new refusal/* Refusal */.P_('tree/unknown-ref', {
        exit: 3,
        problem: `the ref "${(0,paths/* printablePath */.Vj)(ref)}" ${problem}`,
        cure: 'Fetch it first, such as `git fetch origin main` for `origin/main`, or name a commit by its full id.',
    });
}
function ambiguousRef(ref) {
    return new refusal/* Refusal */.P_('tree/unknown-ref', {
        exit: 3,
        problem: `the ref "${(0,paths/* printablePath */.Vj)(ref)}" names a branch and a tag`,
        cure: 'Write it in full, such as `refs/heads/main` or `refs/remotes/origin/main`.',
    });
}


/***/ })

};

export const id = 720;
export const ids = [720];
export const modules = {

/***/ 20902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);
/* harmony import */ var _result_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18150);
/** Shows on a terminal how far a long piece of work is, and says it in a log from time to time. */


/** Milliseconds: what is done before is not shown, between two drawings of the bar, between two lines of a log. */
const silence = 1000;
const betweenDrawings = 100;
const betweenLines = 10_000;
const barWidth = 20;
const narrowest = 20;
const usualColumns = 80;
const longestWhat = 64;
const eraseLine = '\r\x1b[K';
/**
 * A display of progress that does nothing for work of less than a second.
 *
 * On a terminal it is a bar with percentage, rate and time left, drawn at most ten times a second; elsewhere, as in the
 * log of a workflow, a line every ten seconds: `holdout: reading data.csv, 310 of 641 MB (48 %), 10 s`. Another `what`
 * is another piece of work: rate and time begin anew.
 *
 * @param stream standard error, since it is no output of the command
 * @param clock milliseconds that never go back
 */
function showProgress(stream, clock = () => performance.now()) {
    const begun = clock();
    const isTerminal = stream.isTTY === true;
    const pause = isTerminal ? betweenDrawings : betweenLines;
    let what;
    let pieceBegun = begun;
    let due = begun + (isTerminal ? silence : betweenLines);
    let isDrawn = false;
    return {
        update(progress) {
            const now = clock();
            if (progress.what !== what)
                [what, pieceBegun] = [progress.what, now];
            if (now < due)
                return;
            due = now + pause;
            const milliseconds = now - pieceBegun;
            if (!isTerminal)
                stream.write(`${formatLine(progress, milliseconds)}\n`);
            else
                stream.write(eraseLine + formatBar(progress, milliseconds, stream.columns ?? usualColumns));
            isDrawn = isTerminal;
        },
        end() {
            if (isDrawn)
                stream.write(eraseLine);
            isDrawn = false;
        },
    };
}
/** `holdout: reading data.csv, 310 of 641 MB (48 %), 10 s`. */
function formatLine(progress, milliseconds) {
    const share = shareOf(progress);
    const percent = share === undefined ? '' : ` (${formatPercent(share)})`;
    return `${formatWhat(progress)}, ${formatDone(progress)}${percent}, ${formatSeconds(milliseconds / 1000)}`;
}
/** `holdout: reading data.csv ██████████░░░░░░░░░░  48 %, 310 of 641 MB, 103 MB/s, 3 s left`; never two lines. */
function formatBar(progress, milliseconds, columns) {
    const share = shareOf(progress);
    const rate = milliseconds > 0 ? (1000 * progress.done) / milliseconds : 0;
    const parts = [formatDone(progress)];
    if (rate > 0)
        parts.push(formatRate(rate, progress.unit));
    if (share === undefined)
        parts.push(formatSeconds(milliseconds / 1000));
    else if (rate > 0)
        parts.push(`${formatSeconds((progress.total - progress.done) / rate)} left`);
    const figures = share === undefined ? ', ' : ` ${drawBar(share)} ${formatPercent(share).padStart(5)}, `;
    const line = `${formatWhat(progress)}${figures}${parts.join(', ')}`;
    // A terminal wraps what reaches its last column, and a wrapped line could not be erased.
    return [...line].slice(0, Math.max(narrowest, columns) - 1).join('');
}
function formatWhat({ what }) {
    return `holdout: ${(0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(what, longestWhat)}`;
}
/** Within [0, 1]; undefined where the whole is not known. */
function shareOf({ done, total }) {
    return total !== undefined && total > 0 ? Math.min(1, done / total) : undefined;
}
/** Rounded down: 100 % is the end. */
function formatPercent(share) {
    return `${Math.floor(100 * share)} %`;
}
function drawBar(share) {
    const full = Math.floor(barWidth * share);
    return '█'.repeat(full) + '░'.repeat(barWidth - full);
}
/** `310 of 641 MB`, `12 of 1,204 files`, `310 MB`. */
function formatDone({ done, total, unit }) {
    if (unit === 'files')
        return `${total === undefined ? '' : `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(done)} of `}${formatFiles(total ?? done)}`;
    if (total === undefined)
        return formatBytes(done);
    return `${inUnit(done, unitOf(total))} of ${formatBytes(total)}`;
}
function formatFiles(count) {
    return `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} ${count === 1 ? 'file' : 'files'}`;
}
function formatRate(perSecond, unit) {
    return unit === 'bytes' ? `${formatBytes(perSecond)}/s` : `${formatFiles(Math.round(perSecond))}/s`;
}
/** `12 s`, `3 min 5 s`, `2 h 10 min`. */
function formatSeconds(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} min ${whole % 60} s`;
    return `${(0,_result_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
const bytesAlone = { name: 'bytes', bytes: 1 };
const byteUnits = [
    { name: 'TB', bytes: 1e12 },
    { name: 'GB', bytes: 1e9 },
    { name: 'MB', bytes: 1e6 },
    { name: 'kB', bytes: 1e3 },
];
function unitOf(bytes) {
    return byteUnits.find((unit) => bytes >= unit.bytes) ?? bytesAlone;
}
/** `1.28` and `12.8` of GB and TB; whole numbers of all others. */
function inUnit(bytes, unit) {
    const value = bytes / unit.bytes;
    const decimals = unit.bytes < 1e9 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return value.toFixed(decimals);
}
/** `641 MB`, `1.28 GB`: powers of ten. */
function formatBytes(bytes) {
    const unit = unitOf(bytes);
    return `${inUnit(bytes, unit)} ${unit.name}`;
}


/***/ }),

/***/ 95129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tq: () => (/* binding */ openFile),
  Km: () => (/* binding */ openFiles),
  gS: () => (/* binding */ readEntities)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(48301);
// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
// EXTERNAL MODULE: ./build/trees/folderTree.js
var folderTree = __webpack_require__(73388);
// EXTERNAL MODULE: ./build/result/nearestName.js
var nearestName = __webpack_require__(38921);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/trees/paths.js
var trees_paths = __webpack_require__(91618);
;// CONCATENATED MODULE: ./build/trees/namePattern.js



const longestPattern = 1024;
const mostAlternatives = 64;
/** Any number of folders: `**`. */
const anyFolders = Symbol('anyFolders');
const signs = /[*?[{]/;
/** Whether a path has signs that stand for others. It may still be the path of a file, as `expandPattern` tells. */
function hasPattern(path) {
    return signs.test(path);
}
/** The folder that all paths of a pattern lie in: the names before the first with a sign. */
function folderOfPattern(pattern) {
    const names = pattern.split('/');
    const first = names.findIndex(hasPattern);
    return names.slice(0, first === -1 ? -1 : first).join('/');
}
/** @throws Refusal `path/pattern` for a pattern that is longer than any path need be */
function checkPatternLength(pattern) {
    if (pattern.length > longestPattern)
        throw refusePattern(pattern, `has more than ${longestPattern} characters`);
}
/**
 * The alternatives of a pattern, each with its names in order.
 *
 * @throws Refusal `path/pattern` for a pattern that is malformed, and as `checkPattern` for any alternative
 */
function parsePattern(pattern) {
    return expandBraces(pattern).map((alternative) => {
        const names = (0,trees_paths/* checkPattern */.rg)(alternative).split('/');
        // Folders alone are no file: at the end of a pattern, any file in any of them is meant.
        if (names.at(-1) === '**')
            names.push('*');
        return names.map((name) => parseName(pattern, name));
    });
}
/**
 * How the names of a path relate to a pattern. Each name is tried once against each part of the pattern.
 *
 * A name that begins with a dot matches only where the pattern has the dot.
 */
function reachOf(pattern, names) {
    let reached = new Set([0]);
    let isBelow = false;
    for (const part of pattern) {
        if (reached.has(names.length))
            isBelow = true;
        reached = passPart(part, names, reached);
    }
    if (reached.has(names.length))
        return 'match';
    return isBelow ? 'below' : 'none';
}
/** Numbers of names that may have been passed after one more part of the pattern. */
function passPart(part, names, reached) {
    const next = new Set();
    for (const position of reached) {
        if (part === anyFolders) {
            next.add(position);
            for (let to = position; to < names.length && !isHidden(names[to]); to += 1)
                next.add(to + 1);
        }
        else if (position < names.length && part(names[position])) {
            next.add(position + 1);
        }
    }
    return next;
}
function isHidden(name) {
    return name.startsWith('.');
}
/** The patterns that one with braces stands for, innermost braces first. */
function expandBraces(pattern) {
    const expanded = [];
    const waiting = [pattern];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [braces, inside] = /\{([^{}]*)\}/.exec(next) ?? [];
        if (braces === undefined || inside === undefined)
            expanded.push(next);
        else if (!inside.includes(','))
            throw refusePattern(pattern, 'has braces without a comma inside');
        else
            for (const choice of inside.split(','))
                waiting.push(next.replace(braces, () => choice));
        if (expanded.length + waiting.length > mostAlternatives) {
            throw refusePattern(pattern, `has braces that stand for more than ${mostAlternatives} patterns`);
        }
    }
    if (expanded.some((one) => /[{}]/.test(one)))
        throw refusePattern(pattern, 'has a brace without its other half');
    return [...new Set(expanded)];
}
function parseName(pattern, name) {
    if (name === '**')
        return anyFolders;
    if (!hasPattern(name))
        return (other) => other === name;
    if (name.includes('**'))
        throw refusePattern(pattern, 'has ** beside other characters of a name');
    if (/[[\]]/.test(name.replaceAll(/\[[!^]?[^[\]!^*?]+\]/g, ''))) {
        throw refusePattern(pattern, 'has square brackets that are not closed, are empty, or have another sign inside');
    }
    const pieces = name.split('*').map(parsePiece);
    return (other) => isHidden(other) === isHidden(name) && isSequence(pieces, other);
}
function parsePiece(text) {
    const length = text.replaceAll(/\[[^\]]*\]/g, '?').length;
    if (!hasPattern(text))
        return { length, isMatch: (other) => other === text };
    const expression = picomatch.makeRe(escapeOtherSigns(text), options);
    return { length, isMatch: (other) => expression.test(other) };
}
/**
 * Whether a name consists of the pieces in order, with anything between them.
 *
 * The first place is as good as any for each piece, so stars are never tried against each other as a regular expression
 * would: the time is bounded by the product of the two lengths.
 */
function isSequence(pieces, name) {
    const [first, ...others] = pieces;
    const last = others.pop();
    if (last === undefined)
        return first.isMatch(name);
    const end = name.length - last.length;
    let position = first.length;
    if (position > end || !first.isMatch(name.slice(0, position)) || !last.isMatch(name.slice(end)))
        return false;
    for (const piece of others) {
        while (!piece.isMatch(name.slice(position, position + piece.length))) {
            position += 1;
            if (position + piece.length > end)
                return false;
        }
        position += piece.length;
    }
    return position <= end;
}
/** Only `?` and square brackets mean something; whether a dot is named is asked before. */
const options = {
    dot: true,
    nobrace: true,
    noextglob: true,
    noglobstar: true,
    nonegate: true,
    literalBrackets: false,
    strictSlashes: true,
    windows: false,
};
function escapeOtherSigns(name) {
    return name
        .replaceAll('[!', '[^')
        .replaceAll(/\[[^\]]*\]|[()+@!^$|]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}
function refusePattern(pattern, problem) {
    const shown = pattern.length > longestPattern ? `${pattern.slice(0, 60)}…` : pattern;
    return new refusal/* Refusal */.P_('path/pattern', {
        problem: `the pattern "${(0,trees_paths/* printablePath */.Vj)(shown)}" ${problem}`,
        cure: 'A pattern has `*`, `?`, `[abc]`, `{a,b}` and, as a whole name, `**`; list the files where it cannot say which.',
    });
}

;// CONCATENATED MODULE: ./build/trees/patterns.js





const mostFiles = 256;
const mostNamesShown = 5;
/** Each look lists the folders on the way, which is slow where they are large. */
const mostLookedAt = 64;
/** Beyond it no mistyped name is looked for. */
const mostNamesCompared = 10_000;
/**
 * The files of a tree that a pattern stands for.
 *
 * `*` stands for any characters of a name, `?` for one, `[abc]` and `[a-c]` for one of these, `[!abc]` for any other,
 * `{a,b}` for one text or the other, and `**` as a whole name for any number of folders. A name that begins with a dot
 * is found only where the pattern has the dot. Nothing else means anything: there is no negation, and a backslash is
 * refused as in any path. A path without these signs is itself, whether it exists or not; and a file whose whole path
 * is written as the pattern is that file alone, so that a name with brackets or braces can be given.
 *
 * What the tree lists and refuses (symbolic links, submodules and the like) is refused where the pattern matches it,
 * never passed over. Where the pattern could lead through it, it is refused too, if it is among the 64 files on the way
 * that are looked at, those without an ending first.
 *
 * @param pattern relative to the tree's root, with forward slashes
 * @returns paths of regular files, sorted by code unit
 * @throws Refusal `path/…` as any path, and `path/pattern` for a pattern that is malformed, longer than 1,024
 *   characters, or has braces for more than 64 patterns; `tree/missing-file` where
 *   nothing matches; `path/too-many-files` with exit 4 for more than 256 files; what `Tree.findFile` throws
 */
async function expandPattern(tree, pattern) {
    if (!hasPattern(pattern))
        return [(0,trees_paths/* checkPath */.Cg)(pattern)];
    checkPatternLength(pattern);
    const folder = folderOfPattern(pattern).normalize('NFC');
    const listed = await tree.list(folder);
    const literal = pattern.normalize('NFC');
    const found = listed.includes(literal) ? [literal] : await matchPaths(tree, listed, pattern);
    if (found.length === 0)
        throw await nothingFound(tree, pattern, folder, listed);
    if (found.length > mostFiles)
        throw tooManyFiles(pattern, found.length);
    for (const path of found)
        await requireFile(tree, path);
    return found;
}
async function matchPaths(tree, listed, pattern) {
    const alternatives = parsePattern(pattern);
    const found = [];
    const passed = [];
    for (const path of listed) {
        const names = path.split('/');
        const reaches = alternatives.map((alternative) => reachOf(alternative, names));
        if (reaches.includes('match'))
            found.push(path);
        else if (reaches.includes('below'))
            passed.push(path);
    }
    for (const path of likelyFolders(passed))
        if (await isNoFile(tree, path))
            throw blockedWay(path, pattern);
    return found;
}
/** Those of which a link to a folder is most likely one: folders seldom have an ending. */
function likelyFolders(paths) {
    const hasEnding = (path) => Number(/\.[^/]*$/.test(path));
    return [...paths].sort((a, b) => hasEnding(a) - hasEnding(b)).slice(0, mostLookedAt);
}
/** Whether what is listed is no regular file, and so may stand for a folder. No file is opened for it. */
async function isNoFile(tree, path) {
    try {
        // Below a file there is nothing; on the way through anything else is a refusal.
        await tree.find(`${path}/-`);
    }
    catch (thrown) {
        // Other refusals are about the name, which nobody has asked for.
        if (thrown instanceof refusal/* Refusal */.P_)
            return thrown.code === 'tree/not-regular';
        throw thrown;
    }
    return false;
}
async function requireFile(tree, path) {
    if ((await tree.findFile(path)) !== undefined)
        return;
    throw new refusal/* Refusal */.P_('tree/missing-file', {
        file: (0,trees_paths/* printablePath */.Vj)(path),
        problem: 'was listed and is not found any more',
        cure: 'Let nothing write to the folder while Holdout runs, and run it again.',
    });
}
function blockedWay(path, pattern) {
    return new refusal/* Refusal */.P_('tree/not-regular', {
        file: (0,trees_paths/* printablePath */.Vj)(path),
        problem: `is a symbolic link, a submodule or the like, and the pattern "${(0,trees_paths/* printablePath */.Vj)(pattern)}" could lead through it`,
        cure: 'Store the content itself at this path, or write a pattern that does not lead there.',
    });
}
async function nothingFound(tree, pattern, folder, listed) {
    const paths = listed.length > 0 ? listed : await tree.list('');
    const nearest = (0,nearestName/* nearestName */.q)(pattern, paths.slice(0, mostNamesCompared));
    return new refusal/* Refusal */.P_('tree/missing-file', {
        problem: `the pattern "${(0,trees_paths/* printablePath */.Vj)(pattern)}" matches no file; ${describeFolder(folder, listed)}`,
        cure: nearest === undefined
            ? 'Correct the pattern; a path begins at the folder that contains `.holdout/`, and upper and lower case differ.'
            : `Did you mean something like ${(0,trees_paths/* printablePath */.Vj)(nearest)}?`,
    });
}
function describeFolder(folder, listed) {
    const place = folder === '' ? 'the root' : `the folder ${(0,trees_paths/* printablePath */.Vj)(folder)}`;
    if (listed.length === 0)
        return `${place} does not exist or is empty`;
    const shown = listed.slice(0, mostNamesShown).map(trees_paths/* printablePath */.Vj).join(', ');
    const more = listed.length - mostNamesShown;
    return `below ${place} lie ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
function tooManyFiles(pattern, count) {
    return new refusal/* Refusal */.P_('path/too-many-files', {
        problem: `the pattern "${(0,trees_paths/* printablePath */.Vj)(pattern)}" matches ${count} files; at most ${mostFiles} are read as one table`,
        cure: 'Write a narrower pattern, or join the files.',
        exit: 4,
    });
}

// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
;// CONCATENATED MODULE: ./build/cli/tableArguments.js
/** Table files and entity kinds as the command line names them. */







/** A file on disk as the source of a table. */
function openFile(path) {
    const absolute = (0,external_node_path_.resolve)(path);
    const bytes = (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false })?.size;
    return { file: nameOfFile(path), ...(bytes === undefined ? {} : { bytes, path: absolute }), open: () => readFile(path) };
}
/**
 * The file at a path, or all files that a pattern such as `data/*.parquet` names.
 *
 * @throws Refusal where a pattern names none, or too many
 */
async function openFiles(operand) {
    if (!hasPattern(operand) || (0,external_node_fs_.existsSync)(operand))
        return [openFile(operand)];
    const parts = operand.split('/');
    const first = parts.findIndex((part) => hasPattern(part));
    const folder = parts.slice(0, first).join('/');
    const below = await expandPattern((0,folderTree/* openFolderTree */.x)(folder === '' && first > 0 ? '/' : folder), parts.slice(first).join('/'));
    return below.map((path) => openFile(folder === '' && first === 0 ? path : `${folder}/${path}`));
}
/** A path in a report stays below the working folder: elsewhere the name of the file stands alone. */
function nameOfFile(path) {
    const below = (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(path)).split(external_node_path_.sep).join('/');
    return below.startsWith('../') || (0,external_node_path_.isAbsolute)(below) ? (0,external_node_path_.basename)(path) : below;
}
async function* readFile(path) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 });
    }
    catch (thrown) {
        const { code = 'unknown reason' } = thrown;
        if (code === 'unknown reason')
            throw thrown;
        throw new refusal/* Refusal */.P_('tree/missing-file', {
            file: path,
            problem: `cannot be read (${code})`,
            cure: 'Correct the path.',
        });
    }
}
/**
 * The kinds that `--entity KIND=COL[,COL…]` names.
 *
 * @throws Refusal for another form, and for one kind twice
 */
function readEntities({ values }, command) {
    const entities = (values.get('entity') ?? []).map((text) => readEntity(text, command));
    if (new Set(entities.map(({ kind }) => kind)).size < entities.length) {
        throw (0,cli_options/* refuseUsage */.ms)(command, 'was given one entity kind twice; columns that name it together go into one --entity');
    }
    return entities;
}
function readEntity(text, command) {
    const match = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/.exec(text);
    const [, kind, columns] = match ?? [];
    if (kind === undefined || columns === undefined || policy/* reservedKinds */.MJ.includes(kind)) {
        throw (0,cli_options/* refuseUsage */.ms)(command, 'needs --entity as KIND=COL or KIND=COL,COL; `sample` and `content` have options of their own');
    }
    return { kind, columns: columns.split(',') };
}


/***/ })

};

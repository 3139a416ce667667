export const id = 992;
export const ids = [992];
export const modules = {

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   em: () => (/* binding */ checkCommand),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** The command that gives the same report, as a person pastes it into a shell. */
const defaultPolicy = '.holdout/policy.yml';
/** A word as a POSIX shell reads it back: quoted where it holds anything but plain characters. */
function shellWord(word) {
    return /^[A-Za-z0-9_./@:=,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/**
 * @param policyFile as the command is to name it
 * @param approved ref or commit of the approved tree; absent where the working folder is both trees
 */
function checkCommand(policyFile, approved) {
    return [
        'holdout check',
        ...(policyFile === defaultPolicy ? [] : [`--policy ${shellWord(policyFile)}`]),
        ...(approved === undefined ? [] : [`--approved ${shellWord(approved)}`]),
    ].join(' ');
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ neutraliseCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   yw: () => (/* binding */ toTerminal)
/* harmony export */ });
/* unused harmony export shortHash */
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);
/**
 * The one escaper of the views. Foreign text (subgroup values, column names, paths, reasons) goes
 * through here on its way to Markdown or to a terminal, and nowhere else.
 *
 * Markdown: GitHub turns mentions, issue numbers, commit digests and addresses into links after it has
 * rendered the text, but never inside `<code>`; a numeric entity is never markup. So foreign text stands
 * inside `<code>`, as entities. Terminal: the log of a workflow is one too, so nothing may read as a
 * workflow command.
 */

/**
 * FNV-1a, 32 bits, over UTF-16 code units: tells two long values apart after they were cut.
 * It is no protection of what it hashes. Source: Fowler, Noll, Vo, RFC 9923.
 *
 * @returns eight hexadecimal digits.
 */
function shortHash(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** `U+200B` for the characters of a text that has no ink at all. */
function nameCodePoints(text) {
    const named = Array.from(text, (character) => character.codePointAt(0).toString(16).toUpperCase());
    return named.map((digits, index) => ({
        text: `${index === 0 ? '' : ' '}U+${digits.padStart(4, '0')}`,
        escaped: true,
    }));
}
/** The visible form of a foreign text, cut after `most` characters with an ellipsis and a hash of the whole. */
function shownText(value, most) {
    if (value === '')
        return '';
    const visible = (0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleClusters */ .sG)(value);
    const clusters = visible.every((cluster) => cluster.escaped) ? nameCodePoints(value) : visible;
    const shown = clusters.slice(0, most).map((cluster) => cluster.text);
    return shown.join('') + (clusters.length > most ? `… ${shortHash(value)}` : '');
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/** Everything but letters, digits, inner spaces and hyphens; an underscore may only stand inside a word. */
const notPlain = /[^A-Za-z0-9 _-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu;
/**
 * Foreign text for Markdown: one `<code>` element whose content is letters, digits and numeric entities.
 *
 * @param value any text.
 * @param most characters, as a reader counts them, after which it is cut.
 */
function escapeMarkdown(value, most = _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    return `<code>${shownText(value, most).replace(notPlain, entity)}</code>`;
}
/** Our own words for Markdown: nothing in them is meant as markup. */
function escapeWords(text) {
    return text.replace(/[<>&|*_`[\]~\\#@]/g, entity);
}
/** A phrase as one line of Markdown. */
function toMarkdown(parts) {
    return parts.map((part) => (typeof part === 'string' ? escapeWords(part) : escapeMarkdown(part.value))).join('');
}
/**
 * Takes the meaning of a workflow command from a line: `::name` counts at the start of a line after
 * white space, `##[name]` anywhere.
 */
function neutraliseCommands(line) {
    return line.replaceAll('##[', '##\\u005b').replace(/^(\s*):(?=:)/, '$1\\u003a');
}
/**
 * Foreign text for a terminal or log: one line without control, bidirectional or invisible characters
 * and without the marks of a workflow command.
 */
function escapeTerminal(value, most = _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    return neutraliseCommands(shownText(value, most)).replaceAll('::', ':\\u003a');
}
/** A phrase as one line for a terminal. */
function toTerminal(parts) {
    return neutraliseCommands(parts.map((part) => (typeof part === 'string' ? part : escapeTerminal(part.value))).join(''));
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   sG: () => (/* binding */ visibleClusters)
/* harmony export */ });
/**
 * Text that was not written by us (column names, subgroup values, paths, reasons), made visible.
 *
 * Every view shows a reader the characters that are really there: control, bidirectional, invisible
 * and unusual white-space characters become `\u` escapes. What counts as one character to the reader
 * is decided by fixed ranges, not by `Intl.Segmenter` or `\p{…}`: those follow the Unicode version of
 * the Node that runs, and the same report has to give the same bytes everywhere.
 */
/** Characters without ink or with power over their neighbours, and white space that passes for a space. */
const hidden = [
    [0x00, 0x1f],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x2800, 0x2800],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
    [0xd800, 0xdfff],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
    [0xe0000, 0xe0fff],
];
/** Characters that are drawn on the one before: the common scripts, close to Unicode's own rule. */
const combining = [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x591, 0x5bd],
    [0x5bf, 0x5c7],
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6dc],
    [0x6df, 0x6e4],
    [0x6e7, 0x6ed],
    [0x711, 0x74a],
    [0xe31, 0xe31],
    [0xe34, 0xe3a],
    [0xe47, 0xe4e],
    [0xeb1, 0xeb1],
    [0xeb4, 0xebc],
    [0xec8, 0xece],
    [0xf71, 0xf84],
    [0x1161, 0x11ff],
    [0x135d, 0x135f],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20f0],
    [0x302a, 0x302f],
    [0x3099, 0x309a],
    [0xfe20, 0xfe2f],
    [0x1f3fb, 0x1f3ff],
];
/** Places of the vowel signs in the Indic blocks from U+0900 to U+0DFF, which are laid out alike. */
const indicSigns = [
    [0x00, 0x03],
    [0x3c, 0x3c],
    [0x3e, 0x4d],
    [0x51, 0x57],
    [0x62, 0x63],
];
const zeroWidthJoiner = 0x200d;
const variationSelectors = [0xfe0e, 0xfe0f];
const regionalIndicators = [0x1f1e6, 0x1f1ff];
const pictographs = [
    [0x2190, 0x2bff],
    [0x1f000, 0x1faff],
];
/** A cluster longer than this is cut: no writing needs it, and a value could grow without end. */
const longestCluster = 10;
function isWithin(codePoint, ranges) {
    return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
function isCombining(codePoint) {
    if (codePoint >= 0x900 && codePoint <= 0xdff)
        return isWithin(codePoint & 0x7f, indicSigns);
    return isWithin(codePoint, combining);
}
/** `\u200b`, or `\u{1d173}` above the basic plane. */
function escapeCodePoint(codePoint) {
    const digits = codePoint.toString(16);
    return codePoint > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
/** A space that a reader cannot see: at either end of the text, or after another one. */
function isHiddenSpace(codePoints, index) {
    if (codePoints[index] !== 0x20)
        return false;
    return index === 0 || index === codePoints.length - 1 || codePoints[index - 1] === 0x20;
}
/** A joiner between two pictographs, or a selector after one, belongs to an emoji and is drawn. */
function isPartOfEmoji(codePoints, index) {
    const codePoint = codePoints[index];
    const previous = codePoints[index - 1];
    if (previous === undefined)
        return false;
    if (isWithin(codePoint, [variationSelectors]))
        return isWithin(previous, pictographs);
    if (codePoint !== zeroWidthJoiner)
        return false;
    const next = codePoints[index + 1];
    const follows = isWithin(previous, pictographs) || isWithin(previous, [variationSelectors]);
    return follows && next !== undefined && isWithin(next, pictographs);
}
/** Most text is ASCII letters, for which no range has to be searched. */
function isInk(codePoint) {
    return codePoint > 0x20 && codePoint < 0x7f;
}
function isHiddenAt(codePoints, index) {
    if (isInk(codePoints[index]))
        return false;
    if (isHiddenSpace(codePoints, index))
        return true;
    return isWithin(codePoints[index], hidden) && !isPartOfEmoji(codePoints, index);
}
function joinsPrevious(codePoints, index) {
    const codePoint = codePoints[index];
    if (isInk(codePoint))
        return false;
    if (isCombining(codePoint) || isPartOfEmoji(codePoints, index))
        return true;
    if (codePoints[index - 1] === zeroWidthJoiner)
        return isPartOfEmoji(codePoints, index - 1);
    if (!isWithin(codePoint, [regionalIndicators]))
        return false;
    let start = index;
    while (start > 0 && isWithin(codePoints[start - 1], [regionalIndicators]))
        start -= 1;
    return (index - start) % 2 === 1;
}
/**
 * Splits a text into the characters that a reader sees: a base with its marks, a whole emoji, or the
 * escape of a character that has no ink. No newline, control or bidirectional character is left.
 */
function visibleClusters(text) {
    const codePoints = Array.from(text, (character) => character.codePointAt(0));
    const clusters = [];
    let length = 0;
    for (const [index, codePoint] of codePoints.entries()) {
        const last = clusters.at(-1);
        if (isHiddenAt(codePoints, index)) {
            clusters.push({ text: escapeCodePoint(codePoint), escaped: true });
        }
        else if (last && !last.escaped && length < longestCluster && joinsPrevious(codePoints, index)) {
            last.text += String.fromCodePoint(codePoint);
            length += 1;
        }
        else {
            clusters.push({ text: String.fromCodePoint(codePoint), escaped: false });
            length = 1;
        }
    }
    return clusters;
}
/** The longest foreign text that a view shows, in characters as a reader counts them. */
const longestValue = 64;
/** The visible form of a text, cut after `most` characters with an ellipsis. */
function visibleText(text, most = longestValue) {
    const clusters = visibleClusters(text);
    const shown = clusters.slice(0, most).map((cluster) => cluster.text);
    return shown.join('') + (clusters.length > most ? '…' : '');
}


/***/ }),

/***/ 28868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ denominatorNoun),
/* harmony export */   Ej: () => (/* binding */ shortMetricPhrase),
/* harmony export */   HV: () => (/* binding */ metricDecimals),
/* harmony export */   Q4: () => (/* binding */ metricRange),
/* harmony export */   ic: () => (/* binding */ metricPhrase)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60603);

/** How the metrics are called in sentences; a name that is not here is shown as it is written. */
const metricWords = {
    sensitivity: 'sensitivity',
    specificity: 'specificity',
    ppv: 'PPV',
    npv: 'NPV',
    accuracy: 'accuracy',
    'balanced-accuracy': 'balanced accuracy',
    'youden-j': 'Youden’s J',
    f1: 'F1',
    'f0.5': 'F0.5',
    f2: 'F2',
    mcc: 'MCC',
    kappa: 'Cohen’s kappa',
    auroc: 'AUROC',
    auprc: 'AUPRC',
    'brier-score': 'Brier score',
    'log-loss': 'log loss',
    'calibration-slope': 'calibration slope',
    'calibration-in-the-large': 'calibration-in-the-large',
    ece: 'expected calibration error',
    coverage: 'coverage',
    mce: 'maximum calibration error',
    'observed-expected': 'observed to expected ratio',
    'macro-recall': 'macro recall',
    'macro-precision': 'macro precision',
    'macro-f1': 'macro F1',
    'quadratic-kappa': 'quadratic kappa',
    'linear-kappa': 'linear kappa',
    'mean-distance': 'mean distance of classes',
    'within-one': 'share within one class',
    spearman: 'Spearman’s correlation',
    'kendall-tau-b': 'Kendall’s tau-b',
    'auroc-ovr': 'AUROC, one against the rest',
    'auroc-hand-till': 'AUROC after Hand and Till',
    mae: 'MAE',
    rmse: 'RMSE',
    r2: 'R²',
    bias: 'bias',
    ccc: 'CCC',
    'loa-lower': 'lower limit of agreement',
    'loa-upper': 'upper limit of agreement',
    'median-ae': 'median absolute error',
};
const viewWords = {
    'as-wrong': 'undecided counted as wrong',
    fallback: 'undecided counted as the fallback',
    prevalence: 'at the declared prevalence',
    coverage: 'share decided',
};
const denominators = {
    sensitivity: 'positive sample',
    specificity: 'negative sample',
};
/** Splits `recall:CLASS@as-wrong`; a class may itself contain `:` or `@`. */
function splitMetric(metric) {
    const colon = metric.indexOf(':');
    const at = metric.lastIndexOf('@');
    const view = at > 0 && Object.hasOwn(viewWords, metric.slice(at + 1)) ? metric.slice(at + 1) : undefined;
    const name = view === undefined ? metric : metric.slice(0, at);
    if (colon < 0)
        return { base: name, classLabel: undefined, view };
    return { base: name.slice(0, colon), classLabel: name.slice(colon + 1), view };
}
/** The metric in words: `sensitivity`, `recall of` and its class, `PPV (undecided counted as wrong)`. */
function metricPhrase(metric) {
    return phraseWith(metric, (view) => ` (${viewWords[view]})`);
}
/** The same where room is scarce and it is spelt out near by: `PPV @as-wrong`. */
function shortMetricPhrase(metric) {
    return phraseWith(metric, (view) => ` @${view}`);
}
function phraseWith(metric, viewText) {
    const { base, classLabel, view } = splitMetric(metric);
    const suffix = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(view === undefined ? '' : viewText(view));
    if (classLabel !== undefined && (base === 'recall' || base === 'precision')) {
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(base)} of ${classLabel}${suffix}`;
    }
    const known = classLabel === undefined && Object.hasOwn(metricWords, base) ? metricWords[base] : undefined;
    return known === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${metric}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(known)}${suffix}`;
}
/** What a metric counts, in the singular: `positive sample` for sensitivity, else `sample`. */
function denominatorNoun(metric) {
    const { base, view } = splitMetric(metric);
    return (view === 'coverage' || !Object.hasOwn(denominators, base) ? undefined : denominators[base]) ?? 'sample';
}
const unbounded = [
    'bias',
    'calibration-slope',
    'calibration-in-the-large',
    'loa-lower',
    'loa-upper',
];
const fromMinusOne = [
    'youden-j',
    'mcc',
    'kappa',
    'quadratic-kappa',
    'linear-kappa',
    'spearman',
    'kendall-tau-b',
    'ccc',
];
const fromZero = ['mae', 'rmse', 'median-ae', 'log-loss', 'mean-distance', 'observed-expected'];
/** The values that a metric can take; limits outside are an artefact of the interval's method. */
function metricRange(metric) {
    const { base } = splitMetric(metric);
    if (unbounded.includes(base))
        return { least: -Infinity, most: Infinity };
    if (fromZero.includes(base))
        return { least: 0, most: Infinity };
    if (base === 'r2')
        return { least: -Infinity, most: 1 };
    return { least: fromMinusOne.includes(base) ? -1 : 0, most: 1 };
}
const inUnitsOfTheLabel = ['mae', 'rmse', 'bias', 'loa-lower', 'loa-upper', 'median-ae'];
/** Decimals to show: three, and more where a metric in the label's own units is small. */
function metricDecimals(metric, values) {
    if (!inUnitsOfTheLabel.includes(splitMetric(metric).base))
        return 3;
    const largest = Math.max(...values.map((value) => Math.abs(value ?? 0)));
    return largest === 0 || largest >= 0.1 ? 3 : Math.min(12, 2 - Math.floor(Math.log10(largest)));
}


/***/ }),

/***/ 18150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   Sp: () => (/* binding */ formatBound),
/* harmony export */   Z$: () => (/* binding */ formatLower),
/* harmony export */   su: () => (/* binding */ formatUpper),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/**
 * Numbers as text. Lower limits are rounded down and upper limits up, so that no shown interval is
 * narrower than the one that was judged; a slack of 1e-12 keeps 0.28 from becoming 0.281, the same
 * slack with which limits are compared with their bounds.
 */
const slack = 1e-12;
const defaultDecimals = 3;
/**
 * `1,248`: a whole number with its thousands apart; an effective sample size keeps one decimal. A published view
 * has −5 where a count is under 5 and not shown, which reads `<5`.
 */
function formatCount(count) {
    if (count < 0)
        return `<${formatCount(-count)}`;
    const text = Number.isInteger(count) ? String(count) : count.toFixed(1);
    const [whole = '', fraction] = text.split('.');
    const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** A sign that a reader cannot take for a hyphen, and no negative zero. */
function withMinusSign(text) {
    const isZero = /^-[0.]+$/.test(text);
    return text.replace(/^-/, isZero ? '' : '−');
}
function roundTo(value, decimals, round) {
    const scaled = round(value * 10 ** decimals);
    const rounded = Number.isFinite(scaled) ? scaled / 10 ** decimals : value;
    return withMinusSign(rounded.toFixed(decimals));
}
/** An estimate, rounded to the nearest. */
function formatValue(value, decimals = defaultDecimals) {
    return withMinusSign(value.toFixed(decimals));
}
/** A lower limit, rounded down. */
function formatLower(value, decimals = defaultDecimals) {
    return roundTo(value, decimals, (scaled) => Math.floor(scaled + slack * 10 ** decimals));
}
/** An upper limit, rounded up. */
function formatUpper(value, decimals = defaultDecimals) {
    return roundTo(value, decimals, (scaled) => Math.ceil(scaled - slack * 10 ** decimals));
}
/** A confidence level in per cent: `95 %`, `99.1667 %`; with more decimals where four would make it 100. */
function formatConfidence(confidence) {
    const percent = confidence * 100;
    const decimals = Math.max(4, 1 - Math.floor(Math.log10(100 - percent)));
    return `${Number(percent.toFixed(decimals))} %`;
}
/** A bound or threshold as it was declared, with at least two decimals: `0.80`, `0.975`, `12.00`. */
function formatBound(bound) {
    const [, fraction = ''] = String(bound).split('.');
    return withMinusSign(/e/.test(String(bound)) || fraction.length >= 2 ? String(bound) : bound.toFixed(2));
}
/**
 * An estimate beside its bound: as many decimals, from three to nine, as show on which side of the
 * bound it lies, so that 0.7996 never reads "0.800, below 0.80".
 */
function formatAgainst(value, bound, decimals = defaultDecimals) {
    if (bound === undefined || value === bound)
        return formatValue(value, decimals);
    for (let shown = decimals; shown <= 9; shown += 1) {
        if (Math.sign(Number(value.toFixed(shown)) - bound) === Math.sign(value - bound))
            return formatValue(value, shown);
    }
    return formatValue(value, decimals);
}
/** The middle of an interval's text: an en dash, or `to` where a minus sign could be misread. */
function formatInterval(lower, upper, decimals = defaultDecimals) {
    const separator = lower < 0 || upper < 0 ? ' to ' : '–';
    return `${formatLower(lower, decimals)}${separator}${formatUpper(upper, decimals)}`;
}


/***/ }),

/***/ 60603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ listPhrases),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Ty: () => (/* binding */ listForeign),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);

/**
 * Builds a phrase from a template. A string that is put in is foreign until `words` says otherwise,
 * so that a forgotten mark fails towards escaping; a number is ours.
 */
function phrase(strings, ...inserted) {
    return mergeWords(strings.flatMap((text, index) => [text, ...partsOf(inserted[index])]));
}
/** Joins neighbouring words of ours into one part and drops empty ones. */
function mergeWords(parts) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if (part === '')
            continue;
        if (typeof part === 'string' && typeof last === 'string')
            merged.splice(-1, 1, last + part);
        else
            merged.push(part);
    }
    return merged;
}
function partsOf(inserted) {
    if (inserted === undefined)
        return [];
    if (typeof inserted === 'string')
        return [{ value: inserted }];
    return typeof inserted === 'number' ? [String(inserted)] : inserted;
}
/** Marks a text as our own words. */
function words(text) {
    return text === '' ? [] : [text];
}
/** Marks a text as foreign. */
function foreign(text) {
    return [{ value: text }];
}
/** Joins phrases with a separator of ours. */
function joinPhrases(phrases, separator) {
    return phrases.flatMap((each, index) => (index === 0 ? each : [separator, ...each]));
}
/** `a`, `a and b`, `a, b and c`; after `most` entries `a, b and 7 more`. */
function listPhrases(phrases, most = 3) {
    const shown = phrases.slice(0, most);
    const hidden = phrases.length - shown.length;
    const entries = hidden > 0 ? [...shown, words(`${hidden} more`)] : shown;
    if (entries.length < 2)
        return entries[0] ?? words('none');
    return phrase `${joinPhrases(entries.slice(0, -1), ', ')} and ${entries.at(-1)}`;
}
/** A list of foreign texts, such as paths. */
function listForeign(values, most = 3) {
    return listPhrases(values.map(foreign), most);
}
const plainWord = /^[(“]?[A-Za-z]+(['’][a-z]+|-[A-Za-z]+)*[)”]?[,;:.?!]?$/;
const plainNumber = /^\(?−?(\d{1,6}|\d{1,3}(,\d{3})+)(\.\d{1,6})?(–\d{1,6}(\.\d{1,6})?)?\)?[,;:.?!]?$/;
const plainSign = /^[≥≤→–—]$/;
function isPlainToken(token) {
    if (plainNumber.test(token) || plainSign.test(token))
        return true;
    return token.length <= 24 && plainWord.test(token);
}
/** Appends a token, after a space unless it is the first; neighbouring foreign tokens become one. */
function appendToken(parts, token) {
    const last = parts.at(-1);
    if (isPlainToken(token)) {
        parts.push(last === undefined ? token : ` ${token}`);
        return;
    }
    const [, core = token, stop = ''] = /^(.+?)([.;:?!]?)$/s.exec(token) ?? [];
    if (last !== undefined && typeof last !== 'string')
        parts.splice(-1, 1, { value: `${last.value} ${core}` });
    else
        parts.push(...(last === undefined ? [] : [' ']), { value: core });
    if (stop !== '')
        parts.push(stop);
}
/**
 * A text in which our words and foreign text are already mixed, such as the problem of a refusal:
 * plain words and numbers stay, all else becomes foreign.
 */
function mixed(text) {
    const parts = [];
    for (const token of text.split(/(?<=[^ ]) (?=[^ ])/)) {
        if (token !== '')
            appendToken(parts, token);
    }
    return mergeWords(parts);
}
/** The phrase as plain text of one line: foreign text made visible and cut to 64 characters. */
function plainText(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(part.value))).join('');
}


/***/ }),

/***/ 36396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   Cj: () => (/* binding */ isOrAre),
/* harmony export */   D4: () => (/* binding */ samplesBySplit),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   J: () => (/* binding */ subgroupPhrase),
/* harmony export */   NH: () => (/* binding */ idOfKind),
/* harmony export */   QK: () => (/* binding */ boundPhrase),
/* harmony export */   Qg: () => (/* binding */ boundNumber),
/* harmony export */   Xs: () => (/* binding */ entitiesPhrase),
/* harmony export */   YL: () => (/* binding */ estimateText),
/* harmony export */   ax: () => (/* binding */ denominatorPhrase),
/* harmony export */   c2: () => (/* binding */ clipToMetric),
/* harmony export */   eQ: () => (/* binding */ proportionText),
/* harmony export */   h1: () => (/* binding */ countEntities),
/* harmony export */   kp: () => (/* binding */ hasOrHave),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   q$: () => (/* binding */ splitPhrase),
/* harmony export */   qs: () => (/* binding */ criterionOutcome),
/* harmony export */   rl: () => (/* binding */ sizePhrase),
/* harmony export */   u7: () => (/* binding */ listMetrics),
/* harmony export */   uN: () => (/* binding */ withheld),
/* harmony export */   xC: () => (/* binding */ whereClause)
/* harmony export */ });
/* harmony import */ var _metricNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28868);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18150);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60603);
/** The recurring parts of sentences: counts with their nouns, subgroups, bounds and estimates. */



/** `1 sample`, `1,248 samples`. */
function countOf(count, singular, plural = `${singular}s`) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} ${count === 1 ? singular : plural}`);
}
/** `is` after one, `are` after any other number. */
function isOrAre(count) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(count === 1 ? 'is' : 'are');
}
/** `has` after one, `have` after any other number. */
function hasOrHave(count) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(count === 1 ? 'has' : 'have');
}
function pluralOf(noun) {
    if (/[^aeiou]y$/.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return /(x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
/** `31 patients`; a kind that is no plain English noun stays apart: ``31 entities of kind `slide_id` ``. */
function countEntities(count, kind) {
    if (kind === 'sample')
        return countOf(count, 'sample id');
    if (kind === 'content')
        return countOf(count, 'content hash', 'content hashes');
    if (/^[a-z]{2,20}$/.test(kind) && !kind.endsWith('s'))
        return countOf(count, kind, pluralOf(kind));
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${countOf(count, 'entity', 'entities')} of kind ${kind}`;
}
/** `patients`, or entities of a kind that is no plain English noun. */
function entitiesPhrase(kind) {
    return /^[a-z]{2,20}$/.test(kind) && !kind.endsWith('s') ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(pluralOf(kind)) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `entities of kind ${kind}`;
}
/** `patient id`, `content hash`, or an id of a kind that is named as it is written. */
function idOfKind(kind) {
    if (kind === 'sample')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('sample id');
    if (kind === 'content')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('content hash');
    return /^[a-z]{2,20}$/.test(kind) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${kind} id`) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `id of kind ${kind}`;
}
const splitWords = { train: 'training', validation: 'validation', test: 'test' };
/** `training`, `validation` or `test`. */
function splitPhrase(split) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(splitWords[split]);
}
/** `60 test samples, 83 training samples`: the splits that are given, test first. */
function samplesBySplit(samples) {
    const order = ['test', 'validation', 'train'];
    const given = order.flatMap((split) => {
        const count = samples[split];
        return count === undefined ? [] : [countOf(count, `${splitWords[split]} sample`)];
    });
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(given, ', ');
}
function memberPhrase([column, value]) {
    return value === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${column} blank` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${column} ${value}`;
}
/** `overall`, or each column of the subgroup with its value. */
function subgroupPhrase(subgroup) {
    const members = Object.entries(subgroup);
    return members.length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('overall') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(members.map(memberPhrase), ', ');
}
/** ` overall` or ` at ` and the subgroup, to follow a statement. */
function whereClause(subgroup) {
    return Object.keys(subgroup).length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' overall') : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` at ${subgroupPhrase(subgroup)}`;
}
/** `at least 0.80`, `at most 0.08`, or `between −2.00 and 2.00`. */
function boundPhrase({ atLeast, atMost }) {
    if (atLeast !== undefined && atMost !== undefined) {
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`between ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBound */ .Sp)(atLeast)} and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBound */ .Sp)(atMost)}`);
    }
    if (atLeast !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBound */ .Sp)(atLeast)}`);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(atMost === undefined ? 'its bound' : `at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBound */ .Sp)(atMost)}`);
}
/** The number of a bound, from whichever side. */
function boundNumber({ atLeast, atMost }) {
    return atLeast ?? atMost;
}
/** Limits cut to the values that the metric can take. */
function clipToMetric(metric, limit) {
    const { least, most } = (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRange */ .Q4)(metric);
    return Math.min(most, Math.max(least, limit));
}
/** The reason of an estimate or a difference that a published view withholds. */
const withheld = 'withheld';
/** `0.836–0.917`, or undefined where the interval is. */
function intervalText({ metric, value, lower, upper }) {
    if (lower === null || upper === null)
        return undefined;
    const decimals = (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDecimals */ .HV)(metric, [value, lower, upper]);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(clipToMetric(metric, lower), clipToMetric(metric, upper), decimals);
}
/** `0.880 (0.836–0.917)`, `0.880 (no interval)`, `undefined` or `withheld`. */
function estimateText(estimate, bound) {
    const { metric, value, lower, upper, reason } = estimate;
    if (value === null)
        return reason === withheld ? withheld : 'undefined';
    const shown = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAgainst */ .L$)(value, bound, (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDecimals */ .HV)(metric, [value, lower, upper]));
    return `${shown} (${intervalText(estimate) ?? 'no interval'})`;
}
/** `13 of 64`, where both are whole numbers. */
function proportionText(successes, trials) {
    if (successes === undefined || !Number.isInteger(successes) || !Number.isInteger(trials))
        return undefined;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(successes)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(trials)}`;
}
/** What a criterion says without its numbers. */
function criterionOutcome(reason) {
    if (reason === 'pass')
        return 'met';
    return reason === 'too-few' || reason === 'undefined' ? 'cannot be judged' : 'not met';
}
/** `12.3 effective positive samples`: the denominator of a metric, with its noun. */
function denominatorPhrase(metric, n) {
    const noun = (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorNoun */ .$s)(metric);
    return countOf(n, Number.isInteger(n) ? noun : `effective ${noun}`);
}
/** `no positive sample`, `27 positive samples`, `12.3 effective positive samples`, `7 clusters`: never rounded up. */
function sizePhrase({ metric, n, counted, designEffect }) {
    const sample = (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .denominatorNoun */ .$s)(metric);
    const noun = counted === 'clusters' ? 'cluster' : designEffect === undefined ? sample : `effective ${sample}`;
    if (n === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`no ${counted === 'clusters' ? noun : sample}`);
    return countOf(n < 0 || Number.isInteger(n) ? n : Math.floor(n * 10 + 1e-9) / 10, noun);
}
/** A known proportion: `383 of 412, 0.930`; the value alone would tell a count that is not shown. Other metrics: `0.930`. */
function baselineText({ successes, trials, value }, metric) {
    if (successes === undefined || trials === undefined)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(value, (0,_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricDecimals */ .HV)(metric, [value]));
    const counts = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(successes)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(trials)}`;
    return successes < 0 || trials < 0 ? counts : `${counts}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(value)}`;
}
/** What a model is compared with. */
const comparedWith = { process: 'the replaced process', 'released-model': 'the released model' };
/** The metrics of a list, in words. */
function listMetrics(metrics) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .listPhrases */ .Hz)(metrics.map(_metricNames_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPhrase */ .ic), 5);
}
/** The phrase with its first letter, where it is ours, as a capital. */
function capitalised(parts) {
    const [first, ...rest] = parts;
    return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : parts;
}


/***/ })

};

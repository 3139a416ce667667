/** What one folder of `src/` may use. The first column of the table in `rules`. */
export interface FolderRule {
  /** Folders of `src/` that it may import besides itself and `result`. */
  mayImport: readonly string[];
  /** A pure folder computes: no `node:` module, no clock, no random source, no locale, no console. */
  isPure: boolean;
  reason: string;
}

/** A folder that anyone may import: the report's types, refusals, sentences, and nothing that reads or decides. */
export const commonFolder = 'result';

const lowest = ['metrics', 'statistics', 'tables', 'trees', 'policy', 'model', 'inference'];
const families = ['independence', 'custody', 'evaluation', 'acceptance', 'compliance', 'personnel'];

/**
 * The directions of the project: `action, cli → gate → families → {metrics, statistics, tables, trees, policy}`.
 * Who adds a folder adds a line, with its reason.
 */
export const rules: Readonly<Record<string, FolderRule>> = {
  action: {
    mayImport: ['doctor', 'gate', 'publication', 'report', 'github', ...families, ...lowest],
    isPure: false,
    reason: 'wires GitHub to the gate; nobody imports it, so nothing below knows GitHub',
  },
  cli: {
    mayImport: ['adoption', 'doctor', 'gate', 'publication', 'report', 'github', ...families, ...lowest],
    isPure: false,
    reason: 'wires the command line to the gate; nobody imports it',
  },
  adoption: {
    mayImport: ['engine', 'independence', 'report', ...lowest],
    isPure: false,
    reason: 'makes the first policy and its surroundings from what lies in a folder; it judges no model',
  },
  gate: {
    mayImport: ['engine', ...families, ...lowest],
    isPure: false,
    reason: 'runs read, evaluate and judge; what it returns is published by its callers, so it does not know report',
  },
  engine: {
    mayImport: ['independence', ...lowest],
    isPure: false,
    reason: 'reads tables in threads of their own, and gives facts to those who judge: it knows no gate and no tree',
  },
  independence: { mayImport: lowest, isPure: true, reason: 'judges tables that were read already' },
  custody: { mayImport: lowest, isPure: false, reason: 'digests, so it needs node:crypto' },
  evaluation: { mayImport: lowest, isPure: false, reason: 'obtains predictions, from files or by running a model' },
  acceptance: {
    mayImport: lowest,
    isPure: true,
    reason: 'judges estimates against criteria: numbers in, findings out',
  },
  personnel: {
    mayImport: lowest,
    isPure: true,
    reason: 'judges who approved and who had access, from facts that it is given: it knows no network',
  },
  compliance: { mayImport: lowest, isPure: true, reason: 'maps the status of checks to clauses' },
  policy: {
    mayImport: ['metrics', 'statistics', 'trees', 'inference'],
    isPure: false,
    reason:
      'reads text into a typed value: it knows the names of metrics and intervals, the rules of paths and what pre-processing there is, and no data',
  },
  tables: {
    mayImport: ['policy'],
    isPure: false,
    reason: 'reads bytes into the columns that the policy names, wherever the bytes came from',
  },
  model: {
    mayImport: [],
    isPure: false,
    reason: 'recognises and scans model files as bytes, and loads none; it decompresses, so it needs node:zlib',
  },
  inference: {
    mayImport: [],
    isPure: false,
    reason: 'runs a model in a process of its own: bytes in, numbers out; it knows no policy, no tree and no label',
  },
  trees: {
    mayImport: [],
    isPure: false,
    reason: 'reads git and folders, makes folders, and knows nothing of what the files mean',
  },
  metrics: { mayImport: ['statistics'], isPure: true, reason: 'what is measured; how sure we are of it is below' },
  statistics: { mayImport: [], isPure: true, reason: 'formulas, which do not know what is measured' },
  doctor: {
    mayImport: ['report'],
    isPure: true,
    reason: 'judges workflow files, code owners and the rules of branches that were read already',
  },
  github: {
    mayImport: ['custody', 'personnel', 'doctor', ...lowest],
    isPure: false,
    reason: 'asks GitHub for facts and keeps the ledger there, for action and cli alike; it decides nothing',
  },
  publication: {
    mayImport: ['report', 'compliance', 'trees'],
    isPure: false,
    reason:
      'writes what the gate returned into a folder, the same way for action and cli, which cannot import each other',
  },
  report: {
    mayImport: [],
    isPure: true,
    reason: 'a view of the report, so that report.json alone can be rendered again',
  },
  [commonFolder]: { mayImport: [], isPure: false, reason: 'imported by all, so it imports none of them' },
};

/** The only folder that may import the packages of the Actions toolkit. */
export const toolkitFolder = 'action';

const members = [...Object.getOwnPropertyNames(process), 'on', 'once', 'emit', 'off', 'listeners'];

/** What a pure folder may not name. `process` is also a key of the policy, so only the global one is meant. */
export const impureNames: readonly { name: string; pattern: RegExp; reason: string }[] = [
  { name: 'Date', pattern: /(?<![\w$.])Date\b/g, reason: 'the clock' },
  { name: 'performance', pattern: /(?<![\w$.])performance\s*\./g, reason: 'the clock' },
  { name: 'Math.random', pattern: /\bMath\s*\.\s*random\b/g, reason: 'a random source that nobody seeded' },
  { name: 'crypto', pattern: /(?<![\w$.])crypto\s*\./g, reason: 'a random source that nobody seeded' },
  { name: 'Intl', pattern: /(?<![\w$.])Intl\b/g, reason: 'the language of the machine' },
  { name: 'localeCompare', pattern: /\blocaleCompare\b/g, reason: 'the language of the machine: sort by code unit' },
  { name: 'toLocale…', pattern: /\btoLocale[A-Z]\w*/g, reason: 'the language of the machine' },
  { name: 'console', pattern: /(?<![\w$.])console\b/g, reason: 'output, which only the entry points write' },
  { name: 'globalThis', pattern: /(?<![\w$.])globalThis\b/g, reason: 'a way round this list' },
  {
    name: 'process',
    pattern: new RegExp(
      `(?<![\\w$.])process\\s*(?:\\??\\.\\s*(?:${members.join('|')})\\b|\\?*\\.?\\[)|=\\s*process\\b(?!\\s*[.?])`,
      'g',
    ),
    reason: 'the environment',
  },
];

/** Which column holds what, as far as names and cells tell. */
import { areNames, type ColumnFacts, hasFractions, isUnique, isUsableText } from './columnFacts.ts';
import { mostTelling, rankOfName, usualSplitValues, wordsOfName } from './columnNames.ts';

/** Guesses: nothing here is certain, and each can be told otherwise. */
export interface ColumnRoles {
  sample?: string;
  split?: string;
  label?: string;
  content?: string;
  excluded?: string;
  generated?: string;
}

/** Guesses the columns that a policy names one by one. */
export function guessRoles(columns: readonly ColumnFacts[]): ColumnRoles {
  const roles: ColumnRoles = {};
  const free = () => columns.filter(({ name }) => !Object.values(roles).includes(name));
  const take = (role: keyof ColumnRoles, name: string | undefined) => {
    if (name !== undefined) roles[role] = name;
  };
  take('split', guessSplit(free()));
  take('content', free().find(isContent)?.name);
  take('excluded', free().find(isExclusion)?.name);
  take('generated', free().find(isGenerated)?.name);
  take('sample', guessSample(free()));
  take('label', guessLabel(free()));
  return roles;
}

const knownSplitValues: ReadonlySet<string> = new Set(Object.values(usualSplitValues).flat());
const splitWords = ['split', 'subset', 'partition', 'set', 'fold', 'phase'];
const mostSplitValues = 12;

function guessSplit(columns: readonly ColumnFacts[]): string | undefined {
  const few = columns.filter(({ values, filled, rows }) => filled === rows && values.length <= mostSplitValues);
  const known = few.filter(({ values }) => values.every((value) => knownSplitValues.has(value.toLowerCase())));
  const named = few.filter(({ name, values }) => rankOfName(name, ['split']) !== undefined && values.length > 1);
  return (mostTelling(known, splitWords) ?? known[0] ?? named[0])?.name;
}

function isContent({ name, values, filled }: ColumnFacts): boolean {
  return (
    /(sha|md5|hash|digest|checksum)/i.test(name) &&
    filled > 0 &&
    values.every((value) => /^[0-9a-f]{16,128}$/i.test(value) || /^[A-Za-z0-9+/_-]{22,}={0,2}$/.test(value))
  );
}

const flags: ReadonlySet<string> = new Set(['true', 'false', 'yes', 'no', '0', '1', 'y', 'n', 't', 'f']);

function areFlags({ values }: ColumnFacts): boolean {
  return values.length > 0 && values.every((value) => flags.has(value.toLowerCase()));
}

/** A flag is no reason: every sample would count as excluded, those with `false` too. */
function isExclusion(column: ColumnFacts): boolean {
  return /exclu/i.test(column.name) && column.filled < column.rows && !areFlags(column);
}

function isGenerated({ name, values, filled }: ColumnFacts): boolean {
  const readable = values.every((value) => ['true', 'false', 'yes', 'no', '0', '1'].includes(value.toLowerCase()));
  return /(synthetic|generated|augmented|simulated|artificial)/i.test(name) && filled > 0 && readable;
}

const sampleWords = ['sample', 'image', 'img', 'record', 'row', 'slice', 'tile', 'patch', 'item', 'file', 'exam'];
const idWords = ['id', 'uid', 'uuid', 'key', 'name', 'path', 'no', 'nr'];

function guessSample(columns: readonly ColumnFacts[]): string | undefined {
  const exact = columns.filter(({ name }) => /^(sample|image)([ _-]?(id|uid|name|no|nr))?$/i.test(name));
  const ids = columns.filter((column) => isUnique(column) && !hasFractions(column));
  // A patient with one sample each has an id that is as different as the sample's own.
  const own = ids.filter(({ name }) => !/(patient|subject|person|participant|donor|animal)/i.test(name));
  const words = [...sampleWords, ...idWords];
  const likely = exact.find(isNearlyUnique) ?? mostTelling(own, words) ?? mostTelling(ids, words);
  if (likely !== undefined) return likely.name;
  if (ids.length === 1 && ids[0] !== undefined && areNames(ids[0])) return ids[0].name;
  return exact[0]?.name;
}

/** A few repeated ids are a mistake in the data, which is refused later with its line. */
function isNearlyUnique({ values, rows }: ColumnFacts): boolean {
  return values.length >= 0.9 * rows;
}

const labelWords = [
  ...['label', 'target', 'class', 'diagnosis', 'outcome', 'truth', 'gt', 'gold', 'reference', 'dx', 'y'],
  ...['status', 'result', 'response', 'finding', 'pathology', 'defect', 'disease'],
];
/** Of a measurement only those that name an answer whatever it is about. */
const amountWords = ['label', 'target', 'truth', 'gt', 'gold', 'reference', 'outcome', 'response', 'result', 'y'];
const predictionWords = ['pred', 'predicted', 'prediction', 'prob', 'probability', 'score', 'p', 'logit', 'confidence'];

/**
 * A column with a telling name and two values, else one with a telling name, else an amount that is called an answer:
 * its values are judged later.
 */
function guessLabel(columns: readonly ColumnFacts[]): string | undefined {
  const open = columns.filter(({ name }) => !wordsOfName(name).some((word) => predictionWords.includes(word)));
  const named = open.filter((column) => rankOfName(column.name, labelWords) !== undefined && !hasFractions(column));
  const withTwo = named.filter(({ values }) => values.length === 2 && values.every(isUsableText));
  const found = mostTelling(withTwo, labelWords) ?? mostTelling(named, labelWords);
  return (found ?? mostTelling(open, amountWords))?.name;
}

/** Which columns of the manifest say what. */
import { phrase, words } from '../result/phrase.ts';
import { Refusal } from '../result/refusal.ts';
import type { Split } from '../result/schema.ts';
import { splitsInOrder } from '../result/splits.ts';
import { splitNumber } from '../tables/manifest.ts';
import { type ColumnFacts, isUsableText } from './columnFacts.ts';
import type { ColumnRoles } from './columnRoles.ts';
import type { Decisions } from './decisions.ts';
import { type ChosenManifest, columnsCure, requireColumn } from './manifestSteps.ts';
import { refuseUsage } from './refuseUsage.ts';
import { splitByColumn, splitByFile, usualSplit } from './splitRows.ts';

export interface ChosenColumns {
  sample: ColumnFacts;
  label: ColumnFacts;
  /** Absent where each file belongs to one split. */
  split?: ColumnFacts;
  /** Split of each value of the split column. */
  splits: ReadonlyMap<string, Split>;
  /** Split of each row as a `splitNumber`. */
  splitOfRow: Uint8Array;
  /** Columns that need no question. */
  roles: Pick<ColumnRoles, 'content' | 'excluded' | 'generated'>;
}

/** Undefined where something is missing, which the decisions remember. */
export async function chooseColumns(
  decisions: Decisions,
  { files, table, columns, unnamable, roles }: ChosenManifest,
): Promise<ChosenColumns | undefined> {
  const hidden = unnamable === 0 ? '' : ` ${unnamable} more have names with invisible characters: rename them.`;
  const choose = (option: 'sample' | 'split' | 'label', question: string, guess: string | undefined) =>
    decisions.decide({
      option,
      question: words(question),
      guess: guess === undefined ? undefined : [guess],
      isGuessEnough: true,
      cure: `Name the column: ${question.charAt(0).toLowerCase()}${question.slice(1)}. ${columnsCure(columns)}${hidden}`,
      read: ([name = '']) => requireColumn(columns, name, option),
    });
  const isBySplit = files.some(({ split }) => split !== undefined);
  const sample = await choose('sample', 'Id of the sample', roles.sample);
  const split = isBySplit ? undefined : await choose('split', 'Split of the sample: training or test', roles.split);
  const label = await choose('label', 'Reference label', roles.label);
  const splits = split === undefined ? new Map<string, Split>() : await chooseSplitValues(decisions, split);
  const content = await decisions.attempt(() => chooseContent(decisions, columns, roles));
  if (sample === undefined || label === undefined || splits === undefined) return undefined;
  if (!isBySplit && split === undefined) return undefined;
  return {
    sample,
    label,
    ...(split === undefined ? {} : { split }),
    splits,
    splitOfRow:
      split === undefined
        ? splitByFile(
            table,
            files.map((file) => file.split ?? 'train'),
          )
        : splitByColumn(table, split.name, splits),
    roles: {
      ...(content === undefined ? {} : { content }),
      ...(roles.excluded === undefined ? {} : { excluded: roles.excluded }),
      ...(roles.generated === undefined ? {} : { generated: roles.generated }),
    },
  };
}

function chooseContent(decisions: Decisions, columns: readonly ColumnFacts[], roles: ColumnRoles): string | undefined {
  const [name] = decisions.given('content');
  return name === undefined ? roles.content : requireColumn(columns, name, 'content').name;
}

/** Values that were given to a split, then those that usually mean one, then what the user says of the others. */
async function chooseSplitValues(
  decisions: Decisions,
  split: ColumnFacts,
): Promise<ReadonlyMap<string, Split> | undefined> {
  const result = await decisions.attempt(() => givenSplitValues(decisions, split));
  if (result === undefined) return undefined;
  const isGiven = (one: Split) => decisions.given(one).length > 0;
  const unknown: string[] = [];
  for (const value of split.values.filter((one) => !result.has(one))) {
    const usual = usualSplit(value);
    if (usual === undefined || isGiven(usual)) unknown.push(value);
    else result.set(value, usual);
  }
  if (unknown.length > 0) return askSplitValues(decisions, split, result, unknown);
  return decisions.attempt(() => requireTestRows(split, result));
}

function givenSplitValues(decisions: Decisions, split: ColumnFacts): Map<string, Split> {
  if (split.filled < split.rows) {
    throw new Refusal('manifest/unknown-split', {
      key: split.name,
      problem: `is empty in ${split.rows - split.filled} rows`,
      cure: 'Assign each row to a split, or take rows of no split out of the manifest.',
    });
  }
  if (!split.values.every(isUsableText)) {
    throw refuseUsage(
      `the column ${split.name} has a value that no policy can name`,
      'Take control and invisible characters out of it, or name another column with --split.',
    );
  }
  const result = new Map<string, Split>();
  for (const one of splitsInOrder) {
    for (const value of decisions.given(one)) {
      if (result.has(value)) throw refuseUsage('one value was given to two splits', 'Give each value to one split.');
      if (!split.values.includes(value)) {
        throw refuseUsage(
          `--${one} names a value that the column ${split.name} does not have`,
          'Write it exactly as the column does.',
        );
      }
      result.set(value, one);
    }
  }
  return result;
}

const mostAsked = 12;

async function askSplitValues(
  decisions: Decisions,
  split: ColumnFacts,
  known: ReadonlyMap<string, Split>,
  unknown: readonly string[],
): Promise<ReadonlyMap<string, Split> | undefined> {
  const { asker } = decisions;
  return decisions.attempt(async () => {
    if (asker === undefined || unknown.length > mostAsked) {
      throw refuseUsage(
        `${unknown.length} of the ${split.values.length} values of the column ${split.name} name no split`,
        'Say what each means with --train VALUE, --validation VALUE or --test VALUE, or name another column with --split.',
      );
    }
    const result = new Map(known);
    for (const value of unknown) {
      const meaning = await decisions.decide<Split>({
        option: 'split-value',
        question: phrase`What ${value} means in ${split.name}: train, validation or test`,
        cure: '',
        read: ([answer = '']) => {
          const found = usualSplit(answer);
          if (found === undefined) throw refuseUsage('this is no split', 'Answer train, validation or test.');
          return found;
        },
      });
      if (meaning !== undefined) result.set(value, meaning);
    }
    return requireTestRows(split, result);
  });
}

function requireTestRows(split: ColumnFacts, splits: ReadonlyMap<string, Split>): ReadonlyMap<string, Split> {
  if ([...splits.values()].includes('test')) return splits;
  throw refuseUsage(
    `no value of the column ${split.name} means test`,
    'Say which does with --test VALUE, or name another column with --split.',
  );
}

/**
 * The values as the policy has to write them; undefined where each split is called by its own name.
 *
 * A split that no value means would still have its own name for a value, so it gets one that does not occur.
 */
export function writtenSplits(splits: ReadonlyMap<string, Split>): Map<Split, string[]> | undefined {
  if ([...splits].every(([value, split]) => value === split)) return undefined;
  const result = new Map<Split, string[]>();
  for (const split of splitsInOrder) {
    const values = [...splits].filter(([, meaning]) => meaning === split).map(([value]) => value);
    if (values.length > 0) result.set(split, values);
    else if (splits.has(split)) result.set(split, [['none', 'unused', 'no split'].find((one) => !splits.has(one))!]);
  }
  return result;
}

/** How many rows each split has. */
export function countSplits(splitOfRow: Uint8Array): Record<Split, number> {
  const count = (split: Split) => splitOfRow.reduce((sum, number) => sum + Number(number === splitNumber[split]), 0);
  return { train: count('train'), validation: count('validation'), test: count('test') };
}

/** What samples have in common, and the groups that are judged apart. */
import { type EntityKind, reservedKinds, type SubgroupColumn } from '../policy/policy.ts';
import { type Phrase, phrase, words } from '../result/phrase.ts';
import { parseDecimal } from '../tables/decimal.ts';
import type { ColumnFacts } from './columnFacts.ts';
import { kindOf } from './columnNames.ts';
import type { ChosenColumns } from './columnSteps.ts';
import type { Decisions } from './decisions.ts';
import { type AmbiguousIds, guessEntities } from './entityColumns.ts';
import { requireColumn } from './manifestSteps.ts';
import { refuseUsage } from './refuseUsage.ts';
import { guessSubgroups } from './subgroupColumns.ts';

export interface ChosenGroups {
  entities: readonly EntityKind[];
  /** Columns of few values that several splits share. */
  groupings: readonly string[];
  subgroups: readonly SubgroupColumn[];
  blankSubgroups: readonly string[];
  /** What a person should know of the entities. */
  notes: readonly Phrase[];
}

/** Undefined where something cannot be used, which the decisions remember. */
export async function chooseGroups(
  decisions: Decisions,
  columns: readonly ColumnFacts[],
  { sample, label, split, splitOfRow, roles }: ChosenColumns,
  missing: ReadonlySet<string>,
): Promise<ChosenGroups | undefined> {
  const taken = new Set([sample.name, label.name, split?.name, ...Object.values(roles)]);
  const free = columns.filter(({ name }) => !taken.has(name));
  const guessed = guessEntities(free, splitOfRow);
  const chosen = await chooseEntities(decisions, columns, guessed.kinds);
  if (chosen === undefined) return undefined;
  const { entities, notes } = await resolveAmbiguous(decisions, chosen, guessed.ambiguous);
  const named = new Set(entities.filter((kind) => kind.columns.length === 1).flatMap((kind) => kind.columns));
  const groupings = guessed.groupings.map(({ name }) => name).filter((name) => !named.has(name));
  const rest = free.filter(({ name }) => !named.has(name) && !isAmbiguousColumn(guessed.ambiguous, name));
  const subgroups = await chooseSubgroups(decisions, columns, guessSubgroups(rest, splitOfRow, missing));
  return subgroups === undefined ? undefined : { entities, groupings, ...subgroups, notes };
}

function isAmbiguousColumn(ambiguous: readonly AmbiguousIds[], name: string): boolean {
  return ambiguous.some(({ column }) => column === name);
}

async function chooseEntities(
  decisions: Decisions,
  columns: readonly ColumnFacts[],
  guessed: readonly EntityKind[],
): Promise<readonly EntityKind[] | undefined> {
  const read = (texts: readonly string[]) => readEntities(texts, columns);
  const guess = guessed.map(({ kind, columns: [column = ''] }) => `${kind}=${column}`);
  if (decisions.given('entity').length === 0 && decisions.asker === undefined) return guessed;
  const chosen = await decisions.decide({
    option: 'entity',
    question: words('What several samples can have in common, such as patient=center,patient_id'),
    guess: guess.length === 0 ? undefined : guess,
    isOptional: true,
    isList: true,
    cure: '',
    // A column whose name has a comma can be guessed, but not be typed.
    read: (texts) => (texts === guess ? guessed : read(texts)),
  });
  return chosen ?? (decisions.given('entity').length === 0 ? [] : undefined);
}

function readEntities(texts: readonly string[], columns: readonly ColumnFacts[]): EntityKind[] {
  const kinds = texts.map((text): EntityKind => {
    const [, kind, names] = /^([A-Za-z][A-Za-z0-9_-]{0,63})=(.+)$/.exec(text) ?? [];
    if (kind === undefined || names === undefined || reservedKinds.includes(kind)) {
      throw refuseUsage(
        '--entity is not KIND=COL or KIND=COL,COL',
        'Write it like patient=patient_id or patient=center,patient_id; sample and content are compared anyway.',
      );
    }
    return { kind, columns: names.split(',').map((name) => requireColumn(columns, name, 'entity').name) };
  });
  if (new Set(kinds.map(({ kind }) => kind)).size < kinds.length) {
    throw refuseUsage('--entity gives one kind twice', 'Name each kind once; several columns go into one --entity.');
  }
  return kinds;
}

/** A number that stands in several centers is one patient, or several whom each center counted from 1. */
async function resolveAmbiguous(
  decisions: Decisions,
  chosen: readonly EntityKind[],
  ambiguous: readonly AmbiguousIds[],
): Promise<{ entities: EntityKind[]; notes: Phrase[] }> {
  const entities = [...chosen];
  const notes: Phrase[] = [];
  for (const one of ambiguous) {
    const index = entities.findIndex(({ columns }) => columns.length === 1 && columns[0] === one.column);
    const kind = entities[index]?.kind;
    if (kind === undefined) continue;
    const found = phrase`${one.ids} of the values of ${one.column} stand in more than one ${one.within}`;
    if (await areDistinct(decisions, one, found)) {
      entities[index] = { kind: betterKind(kind), columns: [one.within, one.column] };
    } else if (decisions.asker === undefined) {
      const both = `${kind}: [${one.within}, ${one.column}]`;
      notes.push(phrase`${found}: if each counts its own, write ${both} in the policy.`);
    }
  }
  return { entities, notes };
}

/** A column that is called `id` and nothing else names what is counted in each center: patients. */
function betterKind(kind: string): string {
  return kind === 'entity' ? 'patient' : kind;
}

async function areDistinct(decisions: Decisions, one: AmbiguousIds, found: Phrase): Promise<boolean> {
  if (decisions.asker === undefined) return false;
  const answer = await decisions.decide({
    option: 'distinct',
    question: phrase`${found}. Are these different ones (yes), or the same (no)`,
    cure: '',
    read: ([text = '']) => {
      const said = /^(y|yes)$/i.test(text) ? true : /^(n|no)$/i.test(text) ? false : undefined;
      if (said === undefined)
        throw refuseUsage(`this does not say whether each ${kindOf(one.within)} counts its own`, 'Answer yes or no.');
      return said;
    },
  });
  return answer === true;
}

async function chooseSubgroups(
  decisions: Decisions,
  columns: readonly ColumnFacts[],
  { subgroups, withBlanks }: ReturnType<typeof guessSubgroups>,
): Promise<Pick<ChosenGroups, 'subgroups' | 'blankSubgroups'> | undefined> {
  const isTold = decisions.given('subgroup').length > 0;
  if (!isTold && decisions.asker === undefined) return { subgroups, blankSubgroups: withBlanks };
  const guess = subgroups.map(({ column, bins }) => (bins === undefined ? column : `${column}=${bins.join(',')}`));
  const chosen = await decisions.decide({
    option: 'subgroup',
    question: words('Groups that are judged apart, numbers with the edges of their bins, such as sex age=40,60'),
    guess: guess.length === 0 ? undefined : guess,
    isOptional: true,
    isList: true,
    cure: '',
    read: (texts) => (texts === guess ? subgroups : readSubgroups(texts, columns)),
  });
  if (chosen === undefined && isTold) return undefined;
  return { subgroups: chosen ?? [], blankSubgroups: isTold ? [] : withBlanks };
}

function readSubgroups(texts: readonly string[], columns: readonly ColumnFacts[]): SubgroupColumn[] {
  const subgroups = texts.map((text) => readSubgroup(text, columns));
  if (new Set(subgroups.map(({ column }) => column)).size === subgroups.length) return subgroups;
  throw refuseUsage('--subgroup names one column twice', 'Name each column once.');
}

function readSubgroup(text: string, columns: readonly ColumnFacts[]): SubgroupColumn {
  const whole = columns.find(({ name }) => name === text);
  if (whole !== undefined) return { column: whole.name };
  const [, name, edges] = /^(.+)=([^=]+)$/.exec(text) ?? [];
  if (name === undefined || edges === undefined) return { column: requireColumn(columns, text, 'subgroup').name };
  const column = requireColumn(columns, name, 'subgroup');
  const bins = edges.split(',').map(parseDecimal);
  const isAscending = bins.every(
    (edge, index) => edge !== undefined && (index === 0 || edge > (bins[index - 1] ?? edge)),
  );
  if (!isAscending) {
    throw refuseUsage('the edges of --subgroup are no ascending numbers', 'Write them like age=40,60.');
  }
  if (!column.isNumeric) {
    throw refuseUsage(
      `--subgroup divides ${column.name} as numbers, and not every cell is one`,
      'Name the column without edges, or correct its cells.',
    );
  }
  return { column: column.name, bins: bins.filter((edge) => edge !== undefined) };
}

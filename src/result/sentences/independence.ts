import { foreign, joinPhrases, type Phrase, phrase, words } from '../phrase.ts';
import type { FindingOf, Split } from '../schema.ts';
import { countEntities, countOf, hasOrHave, idOfKind, isOrAre, samplesBySplit, splitPhrase } from '../wording.ts';
import type { SentencesOf } from './description.ts';

type OverlapArguments = FindingOf<'independence/overlap'>['args'];
type MalformedArguments = FindingOf<'independence/malformed-id'>['args'];

const evidenceFile = foreign('overlaps.csv');

function overlapCure({ kind, between, entities, reason }: OverlapArguments): Phrase | undefined {
  if (reason !== undefined) return undefined;
  const these = phrase`${words(entities === 1 ? 'this' : 'these')} ${withoutCount(entities, kind)}`;
  const listed = phrase`${evidenceFile} in the evidence lists ${words(entities === 1 ? 'it' : 'them')}`;
  if (kind === 'content') {
    return phrase`Keep the samples with ${these} in one split only: ${listed}.`;
  }
  const goal = between.includes('test') ? words('one split') : words('one of the two splits');
  return phrase`Move all samples of ${these} to ${goal}: ${listed}.`;
}

/** `patients` for `31 patients`. */
function withoutCount(entities: number, kind: string): Phrase {
  const [counted, ...rest] = countEntities(entities, kind);
  return typeof counted === 'string' ? [counted.replace(/^<?[\d,]+ /, ''), ...rest] : [];
}

function describeOverlap(args: OverlapArguments) {
  const { kind, between, entities, samples, reason } = args;
  const [first, second] = between;
  const counted = phrase`${countEntities(entities, kind)} ${isOrAre(entities)}`;
  const where = phrase`in both ${splitPhrase(first)} and ${splitPhrase(second)} data (${samplesBySplit(samples)})`;
  const allowed: Phrase = reason === undefined ? [] : phrase`, which the policy allows: ${reason}`;
  return { sentence: phrase`${counted} ${where}${allowed}.`, cure: overlapCure(args) };
}

const malformations: Readonly<Record<MalformedArguments['problem'], string>> = {
  'white-space': 'with white space at an end',
  'control-character': 'with control or invisible characters',
  exponent: 'in exponent form, as spreadsheets write long numbers',
  comment: 'that begin with a comment mark',
};

/** `manifest.csv line 7 and line 9`; the places of one file share its name. */
function placesPhrase(places: readonly { file: string; line: number }[]): Phrase {
  const files = [...new Set(places.map((place) => place.file))];
  const named = files.map((file) => {
    const lines = places.filter((place) => place.file === file).map((place) => String(place.line));
    return phrase`${file} ${words(lines.length === 1 ? 'line' : 'lines')} ${words(lines.join(', '))}`;
  });
  return joinPhrases(named, '; ');
}

/** `, first at …`, or nothing where no place is known. */
export function firstPlaces(places: readonly { file: string; line: number }[]): Phrase {
  return places.length === 0 ? [] : phrase`, first at ${placesPhrase(places)}`;
}

function describeMalformed({ kind, column, problem, ids, places }: MalformedArguments) {
  const written = phrase`${words(ids === 1 ? 'is' : 'are')} written ${words(malformations[problem])}`;
  const counted = phrase`${countIds(ids, kind)} in column ${column}`;
  return {
    sentence: phrase`${counted} ${written}${firstPlaces(places)}: this can hide an overlap.`,
    cure: phrase`Write the ids of column ${column} in one form, at the source that exports them.`,
  };
}

function countIds(ids: number, kind: string): Phrase {
  const [first, ...rest] = idOfKind(kind);
  const noun = typeof first === 'string' ? first : 'id';
  if (rest.length > 0) return phrase`${countOf(ids, 'id')} of kind ${kind}`;
  return kind === 'content' ? countOf(ids, noun, 'content hashes') : countOf(ids, noun);
}

export const independenceSentences: SentencesOf<'independence'> = {
  'independence/overlap': describeOverlap,
  'independence/duplicate': ({ kind, split, entities, samples }: DuplicateArguments) => ({
    sentence: phrase`${countEntities(entities, kind)} ${words(entities === 1 ? 'stands' : 'stand')} more than once in ${splitPhrase(split)} data (${countOf(samples, 'row')}).`,
    cure:
      kind === 'sample'
        ? words('Give every sample an id of its own, or remove the repeated rows.')
        : phrase`Keep one sample of each: repeated ones weigh more than once in every ${weighed(split)}.`,
  }),
  'independence/empty-ids': ({ kind, samples }) => ({
    sentence: phrase`${samplesBySplit(samples)} ${hasOrHave(total(samples))} no ${idOfKind(kind)}, so their independence is not shown.`,
    cure: phrase`Fill in the ${idOfKind(kind)} of these samples, or exclude them with a reason.`,
  }),
  'independence/malformed-id': describeMalformed,
  'independence/no-training-rows': () => ({
    sentence: words('The manifest has no training samples, so independence is not shown.'),
    cure: words('Add the training samples to the manifest: their ids are enough, their data is not read.'),
  }),
  'independence/no-test-rows': () => ({
    sentence: words('The manifest has no test samples.'),
    cure: phrase`Add the test samples to the manifest, or name their split under ${foreign('data.splits')} in the policy.`,
  }),
};

type DuplicateArguments = FindingOf<'independence/duplicate'>['args'];

function weighed(split: Split): Phrase {
  return words(split === 'test' ? 'number below' : 'training step');
}

/** For the grammar alone: a count that is not shown has another sign, and any sum with it is a plural. */
function total({ train = 0, validation = 0, test = 0 }: { [Each in Split]?: number | undefined }): number {
  return Math.abs(train) + Math.abs(validation) + Math.abs(test);
}

import { foreign, joinPhrases, listForeign, type Phrase, phrase, words } from '../phrase.ts';
import type { FindingOf, Severity, Split } from '../schema.ts';
import { countEntities, countOf, hasOrHave, idOfKind, isOrAre, samplesBySplit, splitPhrase } from '../wording.ts';
import { cureSentence, type ShownCure } from './cure.ts';
import type { Description, SentencesOf } from './description.ts';

type OverlapArguments = FindingOf<'independence/overlap'>['args'];
type MalformedArguments = FindingOf<'independence/malformed-id'>['args'];
type SuspectedArguments = FindingOf<'independence/suspected'>['args'];
type LinkedArguments = FindingOf<'independence/linked'>['args'];
type NearDuplicateArguments = FindingOf<'independence/near-duplicate'>['args'];
type CapturedArguments = FindingOf<'independence/captured'>['args'];

const evidenceFile = foreign('overlaps.csv');

/** Where the overlap can be mended in whole, what that costs; else what to do with these entities. */
function overlapCure(args: OverlapArguments): Phrase | undefined {
  const { kind, between, entities, reason } = args;
  if (reason !== undefined) return undefined;
  const cure = wholeCure(args);
  if (cure !== undefined) {
    return phrase`${cureSentence(cure)} ${evidenceFile} in the evidence lists the ${withoutCount(0, kind)}.`;
  }
  const these = phrase`${words(entities === 1 ? 'this' : 'these')} ${withoutCount(entities, kind)}`;
  const listed = phrase`${evidenceFile} in the evidence lists ${words(entities === 1 ? 'it' : 'them')}`;
  if (kind === 'content') {
    return phrase`Keep the samples with ${these} in one split only: ${listed}.`;
  }
  const goal = between.includes('test') ? words('one split') : words('one of the two splits');
  return phrase`Move all samples of ${these} to ${goal}: ${listed}.`;
}

function wholeCure({ keepTest, keepTrain, recommended }: OverlapArguments): ShownCure | undefined {
  if (keepTest === undefined || keepTrain === undefined || recommended === undefined) return undefined;
  return { keepTest, keepTrain, recommended };
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

const malformations: Readonly<Record<Exclude<MalformedArguments['problem'], 'not-a-hash'>, string>> = {
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

function describeMalformed(args: MalformedArguments): Description {
  const { kind, column, problem, ids, places } = args;
  if (problem === 'not-a-hash') return describeNoHash(args);
  const written = phrase`${words(ids === 1 ? 'is' : 'are')} written ${words(malformations[problem])}`;
  const counted = phrase`${countIds(ids, kind)} in column ${column}`;
  return {
    sentence: phrase`${counted} ${written}${firstPlaces(places)}: this can hide an overlap.`,
    cure: phrase`Write the ids of column ${column} in one form, at the source that exports them.`,
  };
}

function describeNoHash({ column, ids, places }: MalformedArguments): Description {
  const counted = phrase`${countOf(ids, 'value')} of column ${column} ${isOrAre(ids)}`;
  const wanted = words('no 64-bit perceptual hash of 16 hexadecimal digits');
  return {
    sentence: phrase`${counted} ${wanted}${firstPlaces(places)}: the images of these samples are not compared.`,
    cure: phrase`Write the hashes as ${foreign('holdout hash')} does, which computes them from image files.`,
  };
}

function countIds(ids: number, kind: string): Phrase {
  const [first, ...rest] = idOfKind(kind);
  const noun = typeof first === 'string' ? first : 'id';
  if (rest.length > 0) return phrase`${countOf(ids, 'id')} of kind ${kind}`;
  return kind === 'content' ? countOf(ids, noun, 'content hashes') : countOf(ids, noun);
}

const howLevelled = 'once case, separators, leading zeros and look-alike letters are levelled';

function describeSuspected({ kind, between, entities, samples }: SuspectedArguments, severity: Severity): Description {
  const where = phrase`in both ${splitPhrase(between[0])} and ${splitPhrase(between[1])} data`;
  const ids = words(entities === 1 ? 'its ids' : 'their ids');
  const exception =
    severity === 'block' ? phrase` If they are different, say ${foreign('suspected: warn')} in the policy.` : words('');
  return {
    sentence: phrase`${countEntities(entities, kind)} may be ${where} under different spellings (${samplesBySplit(samples)}): ${ids} are equal ${words(howLevelled)}.`,
    cure: phrase`Write the ids in one form, at the source that exports them; ${foreign('suspected.csv')} in the evidence lists them.${exception}`,
  };
}

function describeLinked({
  between,
  components,
  samples: { test = 0, ...others },
  kinds,
}: LinkedArguments): Description {
  const [other] = between;
  const subject = phrase`${samplesBySplit({ test })} ${words(test === 1 ? 'shares' : 'share')} nothing with ${splitPhrase(other)} data directly`;
  const joined = phrase`${words(test === 1 ? 'hangs' : 'hang')} on ${withSamples(others)}by a chain of entities (${listForeign(kinds, 5)}; ${countOf(components, 'group')})`;
  return {
    sentence: phrase`${subject}, but ${joined}.`,
    cure: phrase`Keep all samples of a group in one split, as ${foreign('holdout split')} does: ${foreign('links.csv')} in the evidence lists one shortest chain for each group.`,
  };
}

/** `30 training samples `, or `it ` where no other samples are counted. */
function withSamples(samples: LinkedArguments['samples']): Phrase {
  const counted = samplesBySplit(samples);
  return counted.length === 0 ? words('it ') : phrase`${counted} `;
}

/** `equal`, or in how many bits at most they differ. */
function nearness(distance: number): Phrase {
  return distance === 0 ? words('are equal') : words(`differ in at most ${distance} of 64 bits`);
}

function countPairs(pairs: number, noun: Phrase): Phrase {
  return phrase`${countOf(pairs, 'pair')} of ${noun} ${words(pairs === 1 ? 'looks' : 'look')} alike`;
}

const nearDuplicatesFile = foreign('near-duplicates.csv');

function describeNearDuplicate({ between, distance, pairs, samples }: NearDuplicateArguments): Description {
  const [first, second] = between;
  const where = phrase`images across ${splitPhrase(first)} and ${splitPhrase(second)} data`;
  return {
    sentence: phrase`${countPairs(pairs, where)} (${samplesBySplit(samples)}): their perceptual hashes ${nearness(distance)}.`,
    cure: phrase`Look at the pairs, which ${nearDuplicatesFile} in the evidence lists, and keep images that show the same in one split.`,
  };
}

function describeCaptured({ samples, earliestTest, lastTraining }: CapturedArguments): Description {
  const isKnown = earliestTest !== undefined && lastTraining !== undefined;
  const times = isKnown
    ? phrase`: the earliest ${foreign(earliestTest)}, the last training sample ${foreign(lastTraining)}`
    : words('');
  return {
    sentence: phrase`${samplesBySplit({ test: samples })} ${words(samples === 1 ? 'was' : 'were')} captured before the last training sample${times}.`,
    cure: words('Split by time: every training sample has to be captured before the first test sample.'),
  };
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
  'independence/suspected': describeSuspected,
  'independence/linked': describeLinked,
  'independence/near-duplicate': describeNearDuplicate,
  'independence/near-duplicate-test': ({ distance, pairs, samples }) => ({
    sentence: phrase`${countPairs(pairs, words('test images'))} (${samplesBySplit({ test: samples })}): their perceptual hashes ${nearness(distance)}, so what they show may weigh more than once in every number below.`,
    cure: words('Look at test images whose hashes are equal or nearly so, and keep one of those that show the same.'),
  }),
  'independence/captured': describeCaptured,
  'independence/captured-missing': ({ samples }) => ({
    sentence: phrase`${samplesBySplit(samples)} ${hasOrHave(total(samples))} no time of capture in ISO 8601 form, so the order in time is not shown.`,
    cure: phrase`Write when each sample was captured as a date such as ${foreign('2024-06-30')}, or exclude samples without one, with a reason.`,
  }),
  'independence/id-form': ({ kind, hashed, plain }) => ({
    sentence: phrase`The ${idOfKind(kind)} looks like a digest in all ${splitPhrase(hashed)} samples that were looked at and in no ${splitPhrase(plain)} sample, so no two can be equal: their independence is not shown.`,
    cure: phrase`Hash the ids of both splits or of none, the same way and with one key.`,
  }),
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

/** Splits that are disjoint by construction: the ids of one are digests, and those of another are not. */
import type { Split } from '../result/schema.ts';

/** Ids of one kind and split: some of them, as they come; parts of a composite id are joined by `/`. */
export interface IdSample {
  split: Split;
  ids: readonly string[];
}

/** What an id looks like. Some texts have the length of a digest, but not its variety: these are unclear. */
export type IdShape = 'digest' | 'unclear' | 'plain';

/** A name of a digest, and what stands behind it. */
const named =
  /^(?:hash|digest|hmac|md5|ripemd-?160|sha-?(?:1|2|3|224|256|384|512)|sha3-(?:224|256|384|512)|hmac-(?:md5|sha-?\d{1,3})|blake(?:2b|2s|3)|xxh(?:32|64|3|128))[:=](.{6,})$/i;
/** In one case, as programs write it. */
const hexadecimal = /^(?:[\da-f]+|[\dA-F]+)$/;
/** Of digests of 64, 128, 160, 224, 256, 384 and 512 bits. */
const hexadecimalLengths: ReadonlySet<number> = new Set([16, 32, 40, 56, 64, 96, 128]);
const base64 = /^(?:[A-Za-z\d+/]+|[\w-]+)$/;
/** By length without `=`, what digests of 128, 160, 224, 256, 384 and 512 bits end in: bits that are left are 0. */
const base64Ends: ReadonlyMap<number, RegExp> = new Map([
  [22, /[AQgw]$/],
  [27, /[AEIMQUYcgkosw048]$/],
  [38, /[AQgw]$/],
  [43, /[AEIMQUYcgkosw048]$/],
  [64, /./],
  [86, /[AQgw]$/],
]);

/**
 * Whether an id looks like a digest: a name such as `sha256:` before at least six hexadecimal or base64url digits, or
 * the hexadecimal or base64 text of a whole digest. Of a composite id one part is enough.
 *
 * A UUID without hyphens looks like MD5.
 */
export function idShape(id: string): IdShape {
  const shapes = [id, ...(id.includes('/') ? id.split('/') : [])].map(shapeOfText);
  if (shapes.includes('digest')) return 'digest';
  return shapes.includes('unclear') ? 'unclear' : 'plain';
}

function shapeOfText(text: string): IdShape {
  const behindName = named.exec(text)?.[1];
  if (behindName !== undefined) return isNamedDigest(behindName.replace(/={1,2}$/, '')) ? 'digest' : 'plain';
  if (hexadecimalLengths.has(text.length) && hexadecimal.test(text)) return hasBoth(text) ? 'digest' : 'unclear';
  const bare = text.replace(/={1,2}$/, '');
  const ends = base64Ends.get(bare.length);
  if (ends === undefined || !base64.test(bare)) return 'plain';
  return ends.test(bare) && isVaried(bare) ? 'digest' : 'unclear';
}

function isNamedDigest(text: string): boolean {
  return /^(?:0x)?[\da-f]+$/i.test(text) || (base64.test(text) && isVaried(text));
}

/** Digits as well as letters. */
function hasBoth(text: string): boolean {
  return /\d/.test(text) && /[a-z]/i.test(text);
}

/** Digits, small letters and capitals. */
function isVaried(text: string): boolean {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}

/** Those with `test` first. */
const pairs: readonly (readonly [Split, Split])[] = [
  ['train', 'test'],
  ['validation', 'test'],
  ['train', 'validation'],
];

/**
 * Finds out whether one of two splits has digests for ids and the other one has none: no id can be in both then,
 * whoever the ids stand for, so that disjoint splits show nothing.
 *
 * A split counts as hashed where no id is plain and at least half are certainly digests, and as plain where none is
 * a digest. Splits without ids say nothing.
 *
 * @param samples ids of one kind; entries of one split are put together
 * @returns the first pair of splits that differ, those with `test` first
 */
export function findIdFormMismatch(samples: readonly IdSample[]): { hashed: Split; plain: Split } | undefined {
  const formOf = (split: Split) => formOfIds(samples.flatMap((sample) => (sample.split === split ? sample.ids : [])));
  const forms = { train: formOf('train'), validation: formOf('validation'), test: formOf('test') };
  for (const [one, other] of pairs) {
    if (forms[one] === 'hashed' && forms[other] === 'plain') return { hashed: one, plain: other };
    if (forms[one] === 'plain' && forms[other] === 'hashed') return { hashed: other, plain: one };
  }
  return undefined;
}

/** @returns undefined for no ids, and for ids of mixed form */
function formOfIds(ids: readonly string[]): 'hashed' | 'plain' | undefined {
  if (ids.length === 0) return undefined;
  const shapes = ids.map(idShape);
  const digests = shapes.filter((shape) => shape === 'digest').length;
  if (digests === 0) return 'plain';
  return !shapes.includes('plain') && 2 * digests >= ids.length ? 'hashed' : undefined;
}

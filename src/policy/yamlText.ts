/** The bytes of a policy as text: UTF-8, in which every character shows what it does. */
import { Refusal } from '../result/refusal.ts';
import { codePointName, formatPath, type KeyPath } from './keyPath.ts';
import type { Refuse } from './yamlPlaces.ts';

/** A NUL in the first two characters: text in two or four bytes a character, such as Windows calls Unicode. */
function isWide(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4).includes(0);
}

/** @throws Refusal `policy/encoding`; a byte order mark is dropped */
export function decode(bytes: Uint8Array, file: string): string {
  try {
    if (isWide(bytes)) throw new TypeError('not UTF-8');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('policy/encoding', {
      file,
      problem: 'is not UTF-8',
      cure: 'Save it as UTF-8 text, not as UTF-16 or in the character set of a language.',
    });
  }
}

/** Control characters, separators that only some programs take for line ends, bidirectional and invisible ones. */
const unwantedCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)|\p{Cf}/u;

/** @throws Refusal `policy/control-character` */
export function refuseControlCharacters(text: string, file: string): void {
  const found = unwantedCharacter.exec(text);
  if (found === null) return;
  const before = text.slice(0, found.index).split('\n');
  throw new Refusal('policy/control-character', {
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
    problem: `contains the character ${codePointName(found[0])}, which does not show what it does`,
    cure: 'Delete it.',
  });
}

/** `"\u202e"` in double quotes gives a character that may not stand in the file itself either. */
export function refuseEscapedCharacter(text: string, offset: number, path: KeyPath, refuse: Refuse): void {
  const found = unwantedCharacter.exec(text);
  if (found === null) return;
  refuse('policy/control-character', offset, {
    key: formatPath(path),
    problem: `contains ${codePointName(found[0])} by an escape`,
    cure: 'Delete it.',
  });
}

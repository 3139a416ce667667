import type { FindingOf } from '../result/schema.ts';
import type { MalformedId } from './facts.ts';

type Problem = FindingOf<'independence/malformed-id'>['args']['problem'];

const placesShown = 5;
/** Begins and ends with a visible ASCII character, not with `#`, and has nothing but ASCII text between. */
const plain = /^[!"$-~](?:[ -~]*[!-~])?$/;
const whiteSpaceAtAnEnd = /^\s|\s$/u;
const controlCharacter = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const exponentForm = /^[+-]?\d+(?:\.\d*)?[eE][+-]?\d+$/;

/**
 * What makes an id unfit to be compared as text, or undefined.
 *
 * White space or invisible characters make two equal-looking ids differ; exponent form is what a
 * spreadsheet leaves of a long number, whose last digits are lost; a leading `#` suggests that the row
 * was meant as a comment, which the format does not have.
 */
export function problemOfId(id: string, isHash: boolean): Problem | undefined {
  if (plain.test(id)) return !isHash && exponentForm.test(id) ? 'exponent' : undefined;
  if (controlCharacter.test(id)) return 'control-character';
  if (whiteSpaceAtAnEnd.test(id)) return 'white-space';
  return id.startsWith('#') ? 'comment' : undefined;
}

/** Findings for the ids of one kind: one for each column and kind of problem, with counts and the first places. */
export function malformedFindings(
  malformed: readonly MalformedId[],
  kind: string,
): FindingOf<'independence/malformed-id'>[] {
  const groups = new Map<string, MalformedId[]>();
  for (const one of malformed) {
    if (one.kind !== kind) continue;
    const key = `${one.column}\0${one.problem}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].map((ids) => {
    const first = new Map<string, MalformedId>();
    for (const one of ids) if (!first.has(one.id)) first.set(one.id, one);
    const { column, problem } = ids[0]!;
    return {
      code: 'independence/malformed-id',
      severity: 'block',
      args: {
        kind,
        column,
        problem: problem as Problem,
        ids: first.size,
        places: [...first.values()].slice(0, placesShown).map(({ place }) => place),
      },
    };
  });
}

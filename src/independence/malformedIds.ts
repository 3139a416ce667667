import type { FindingOf } from '../result/schema.ts';
import { markEmptyCells } from '../tables/emptyCells.ts';
import type { Manifest } from '../tables/manifest.ts';
import type { Column } from '../tables/table.ts';

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

/** Findings for one id column: one for each kind of problem, with counts and the first places. */
export function findMalformedIds(
  manifest: Manifest,
  kind: string,
  column: Column,
): FindingOf<'independence/malformed-id'>[] {
  const isEmpty = markEmptyCells(column, manifest.missing);
  const problems = column.values.map((value, code) =>
    isEmpty[code] === 1 ? undefined : problemOfId(value, kind === 'content'),
  );
  if (problems.every((problem) => problem === undefined)) return [];
  const firstRows = firstRowOfEachCode(manifest, column);
  const found = new Map<Problem, number[]>();
  problems.forEach((problem, code) => {
    const row = firstRows.get(code);
    if (problem === undefined || row === undefined) return;
    found.set(problem, [...(found.get(problem) ?? []), row]);
  });
  return [...found].map(([problem, rows]) => ({
    code: 'independence/malformed-id',
    severity: 'block',
    args: {
      kind,
      column: column.name,
      problem,
      ids: rows.length,
      places: rows
        .sort((a, b) => a - b)
        .slice(0, placesShown)
        .map((row) => manifest.table.placeOf(row)),
    },
  }));
}

/** Excluded rows belong to no split, so their ids are not looked at. */
function firstRowOfEachCode({ excluded }: Manifest, column: Column): Map<number, number> {
  const rows = new Map<number, number>();
  for (let row = 0; row < column.codes.length; row += 1) {
    if (excluded[row] === 0 && !rows.has(column.codes[row]!)) rows.set(column.codes[row]!, row);
  }
  return rows;
}

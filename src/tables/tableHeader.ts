import { nearestName } from '../result/nearestName.ts';
import type { Refusal } from '../result/refusal.ts';
import { type CellForm, decodeCell } from './cellForm.ts';
import { tableLimits } from './limits.ts';
import type { RecordSink } from './recordScanner.ts';
import { duplicateColumnName, emptyColumnName, missingColumn, tooManyColumns } from './tableRefusals.ts';

const tab = 0x09;
const comma = 0x2c;

/** The delimiter that a file's name promises: tab for `.tsv` and `.tab`, else comma. The content is not asked. */
export function delimiterOf(file: string): number {
  return /\.(?:tsv|tab)(?:\.gz)?$/i.test(file) ? tab : comma;
}

/** Takes the first record of a file as its column names and hands them on once they are checked. */
export class HeaderSink implements RecordSink {
  readonly #file: string;
  readonly #names: string[] = [];
  readonly #onHeader: (header: readonly string[]) => RecordSink | undefined;

  /** @param onHeader Gives what takes the rows; `undefined` where only the header is wanted. */
  constructor(file: string, onHeader: (header: readonly string[]) => RecordSink | undefined) {
    this.#file = file;
    this.#onHeader = onHeader;
  }

  cell(column: number, bytes: Buffer, start: number, end: number, form: CellForm): void {
    if (column >= tableLimits.columns) throw tooManyColumns(this.#file, 1);
    this.#names.push(decodeCell(bytes, start, end, form));
  }

  record(): RecordSink | undefined {
    checkNames(this.#file, this.#names);
    return this.#onHeader(this.#names);
  }
}

function checkNames(file: string, header: readonly string[]): void {
  const numberOf = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    const first = numberOf.get(name);
    if (name === '') throw emptyColumnName(file, index + 1);
    if (first !== undefined) throw duplicateColumnName(file, name, first, index + 1);
    numberOf.set(name, index + 1);
  }
}

/** The refusal of a file that lacks a column, with the name that was probably meant. */
export function refuseMissingColumn(file: string, name: string, header: readonly string[]): Refusal {
  return missingColumn(file, name, header, {
    nearest: nearestName(name, header),
    otherDelimiter: otherDelimiter(delimiterOf(file), header),
  });
}

function otherDelimiter(delimiterByte: number, header: readonly string[]): string | undefined {
  const candidates = [
    { character: '\t', name: 'tab' },
    { character: ';', name: 'semicolon' },
    { character: ',', name: 'comma' },
  ];
  return candidates.find(
    ({ character }) => character.charCodeAt(0) !== delimiterByte && header.some((name) => name.includes(character)),
  )?.name;
}

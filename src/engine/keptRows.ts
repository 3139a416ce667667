import type { SplitRows } from '../independence/facts.ts';
import { asciiForm, utf8Form } from '../tables/cellForm.ts';
import { ColumnBuilder } from '../tables/columnBuilder.ts';
import { RowLines } from '../tables/rowLines.ts';
import type { TableFile } from '../tables/table.ts';
import { AssembledTable } from '../tables/tableAssembly.ts';
import type { PackedRows } from './protocol.ts';

/** Puts the kept rows of all files together, in their order. */
export class KeptRows {
  readonly #builders: readonly { name: string; builder: ColumnBuilder }[];
  readonly #lines: RowLines[] = [];
  readonly #splits: Uint8Array[] = [];
  readonly #excluded: Uint8Array[] = [];
  #rows = 0;

  constructor(columns: readonly string[]) {
    this.#builders = columns.map((name) => ({ name, builder: new ColumnBuilder(name) }));
  }

  get rows(): number {
    return this.#rows;
  }

  beginFile(): void {
    this.#lines.push(new RowLines());
  }

  /** @param firstLine 1-based line of the unit's first line */
  add(file: number, { rows, lines, splits, excluded, columns }: PackedRows, firstLine: number): void {
    this.#rows += rows;
    for (const line of lines) this.#lines[file]!.add(firstLine + line);
    this.#splits.push(splits);
    this.#excluded.push(excluded);
    columns.forEach(({ bytes, ends, isAscii }, index) => {
      const { builder } = this.#builders[index]!;
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      const form = isAscii ? asciiForm : utf8Form;
      let start = 0;
      for (const end of ends) {
        builder.add(buffer, start, end, form);
        start = end;
      }
    });
  }

  finish(files: readonly TableFile[]): SplitRows {
    const columns = new Map(this.#builders.map(({ name, builder }) => [name, builder.finish()]));
    while (this.#lines.length < files.length) this.beginFile();
    return {
      table: new AssembledTable(columns, files, this.#lines),
      split: concatenate(this.#splits, this.#rows),
      excluded: concatenate(this.#excluded, this.#rows),
    };
  }
}

function concatenate(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** What a thread that reads tables does: it is told in messages, and answers each. */
import { Refusal } from '../result/refusal.ts';
import { JsonLinesReader } from '../tables/jsonLines/jsonLinesReader.ts';
import { openParquet, type ParquetFile } from '../tables/parquet/parquetFile.ts';
import { Batch } from './batch.ts';
import { CsvRows } from './csvRows.ts';
import { EntityTable } from './entityTable.ts';
import { openKernel } from './kernel.ts';
import { buffersOf } from './packing.ts';
import type { Answer, FilePlan, Plan, RefusedUnit, Request, Start, Unit } from './protocol.ts';
import { RowReader, UnknownSplit } from './rowReader.ts';
import { RunRows } from './runRows.ts';
import { SmallTally } from './smallTally.ts';
import { type OpenSource, openSource } from './sources.ts';
import { collect, type RowSource, sweep, type UnitContext } from './unitWork.ts';

/** What the current file is read with. */
interface OpenFile {
  reader: RowReader;
  /** @param kinds those whose ids are needed; all columns without it */
  rowsOf(unit: Unit, kinds?: readonly string[]): RowSource;
  close(): void;
}

export class Engine {
  readonly #plan: Plan;
  readonly #words: number;
  readonly #batch: Batch;
  readonly #table: EntityTable;
  readonly #tallies: readonly SmallTally[];
  readonly #answer: (message: Answer, transferred?: ArrayBuffer[]) => void;
  #current: OpenFile | undefined;

  constructor(
    { module, memory, map, thread, plan }: Start,
    answer: (message: Answer, transferred?: ArrayBuffer[]) => void,
  ) {
    this.#plan = plan;
    this.#words = map.words;
    this.#answer = answer;
    const kernel = openKernel(module, memory);
    this.#batch = new Batch(kernel, memory, map.threads[thread]!, plan.columns.length, map.maxRows);
    this.#table = new EntityTable(memory, map, () => answer({ type: 'full' }));
    this.#tallies = plan.kinds.map(({ columns }) => new SmallTally(columns));
  }

  /** Does what it is told. Anything that is thrown is a bug. */
  obey(request: Request): void {
    switch (request.type) {
      case 'file':
        this.#current?.close();
        this.#current = this.#open(request.plan);
        break;
      case 'open':
        this.#answer(look(request.plan));
        break;
      case 'tally':
        this.#answer({ type: 'tally', kinds: this.#tallies.map(({ entities }) => entities) });
        break;
      case 'work':
        this.#work(request);
    }
  }

  #open(file: FilePlan): OpenFile {
    const reader = new RowReader(this.#plan, this.#batch, this.#words, file);
    switch (file.format) {
      case 'csv':
        return { reader, rowsOf: this.#csvRows(file), close() {} };
      case 'jsonl':
        return { reader, rowsOf: this.#jsonRows(file), close() {} };
      case 'parquet': {
        const source = openSource(file.source);
        return { reader, rowsOf: this.#parquetRows(file, source), close: () => source.close() };
      }
    }
  }

  #csvRows(file: Extract<FilePlan, { format: 'csv' }>): OpenFile['rowsOf'] {
    const { delimiter, lineEnd, header } = file;
    const numberOf = (name: string) => this.#plan.columns.findIndex((column) => column.name === name);
    const columnMap = Uint16Array.from(header, (name) => numberOf(name) + 1);
    const rows = new CsvRows({ file: file.file, delimiter, columns: header.length, columnMap, lineEnd }, this.#batch);
    return (unit) => {
      if (unit.unit === 'block') rows.begin(unit);
      return rows;
    };
  }

  /** Numbers of the columns that a file has. */
  #presentColumns({ lacksSplit }: FilePlan): number[] {
    const { columns, split } = this.#plan;
    return [...columns.keys()].filter((column) => lacksSplit !== true || column !== split);
  }

  /** Numbers of the columns that tell a row's split, and its entities of some kinds. */
  #columnsOf(kinds: readonly string[]): ReadonlySet<number> {
    const { split, excluded } = this.#plan;
    const named = this.#plan.kinds.filter(({ kind }) => kinds.includes(kind)).flatMap(({ columns }) => columns);
    return new Set([split, excluded, ...named].filter((column) => column !== undefined));
  }

  #jsonRows(file: FilePlan): OpenFile['rowsOf'] {
    const present = this.#presentColumns(file);
    const { columns, split } = this.#plan;
    const wanted = present.map((column) => ({
      ...columns[column]!,
      isOptional: column === split && file.splitFlag !== undefined,
    }));
    const json = new JsonLinesReader(file.file, wanted);
    return (unit) => {
      if (unit.unit !== 'block') throw new Error('JSON Lines are read in blocks');
      const { bytes } = this.#batch;
      const { cells } = json.read(bytes.subarray(unit.address, unit.address + unit.length), 0, unit.offset);
      return new RunRows(
        this.#batch,
        cells.map((run, index) => ({ column: present[index]!, runs: [run] })),
      );
    };
  }

  #parquetRows(file: FilePlan, source: OpenSource): OpenFile['rowsOf'] {
    const present = this.#presentColumns(file);
    let parquet: ParquetFile | undefined;
    return (unit, kinds) => {
      if (unit.unit !== 'rowGroup') throw new Error('Parquet is read in row groups');
      parquet ??= openParquet(file.file, source);
      const opened = parquet;
      const needed = kinds === undefined ? undefined : this.#columnsOf(kinds);
      const read = needed === undefined ? present : present.filter((column) => needed.has(column));
      const runs = read.map((column) => {
        const { name, isId } = this.#plan.columns[column]!;
        return { column, runs: opened.cells(unit.rowGroup, name, { isId, firstLine: 0 }) };
      });
      return new RunRows(this.#batch, runs, () => this.#answer({ type: 'working' }));
    };
  }

  #work({ number, unit, collects }: Extract<Request, { type: 'work' }>): void {
    if (this.#current === undefined) throw new Error('no file is open');
    const { reader, rowsOf } = this.#current;
    try {
      const context: UnitContext = {
        plan: this.#plan,
        batch: this.#batch,
        rows: rowsOf(unit, collects === undefined ? undefined : [...collects.kinds, ...collects.linking]),
        reader,
        tallies: this.#tallies,
        table: this.#table,
        number,
      };
      if (collects === undefined) {
        const found = sweep(context);
        this.#answer({ type: 'done', number, found }, buffersOf(found.kept));
      } else {
        const { rows, marked } = collect(context, collects);
        this.#answer(
          { type: 'done', number, marked, ...(rows === undefined ? {} : { collected: rows }) },
          buffersOf(rows),
        );
      }
    } catch (thrown) {
      this.#answer({ type: 'done', number, refused: toRefused(thrown) });
    }
  }
}

/** What a Parquet file consists of. */
function look(file: FilePlan): Answer {
  if (file.format !== 'parquet') throw new Error('only Parquet is looked into');
  const source = openSource(file.source);
  try {
    const { header, rowGroups } = openParquet(file.file, source);
    return { type: 'opened', header, rowGroups: rowGroups.map(({ rows }) => rows) };
  } catch (thrown) {
    return { type: 'opened', header: [], rowGroups: [], refused: toRefused(thrown) };
  } finally {
    source.close();
  }
}

/** Anything but a refusal is a bug. */
function toRefused(thrown: unknown): RefusedUnit {
  if (thrown instanceof UnknownSplit) {
    const { line, found, contradicts } = thrown;
    return { code: undefined, exit: 2, place: { line }, problem: '', cure: '', unknownSplit: { found, contradicts } };
  }
  if (!(thrown instanceof Refusal)) throw thrown;
  const { code, exit, place, problem, cure } = thrown;
  return { code, exit, place, problem, cure };
}

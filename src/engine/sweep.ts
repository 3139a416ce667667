/** Reads the files of a table and finds out which entities its splits share. */
import { createHash, randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type {
  CapturedSamples,
  FewEntity,
  IndependenceFacts,
  MalformedId,
  PerceptualSamples,
  SplitRows,
} from '../independence/facts.ts';
import { formatOf } from '../policy/tableFormat.ts';
import type { Progress } from '../result/progress.ts';
import { Refusal } from '../result/refusal.ts';
import type { Split } from '../result/schema.ts';
import type { TableFile, TableSource } from '../tables/table.ts';
import { refuseMissingColumn } from '../tables/tableHeader.ts';
import { noFiles, noRows } from '../tables/tableRefusals.ts';
import { fullest, TableControl } from './control.ts';
import { cutBlocks } from './cutter.ts';
import { KeptRows } from './keptRows.ts';
import { compileKernel, type Kernel, openKernel } from './kernel.ts';
import { type MemoryMap, pagesFor, planMemory, tableSlack } from './memoryMap.ts';
import { type OpenText, openText } from './opening.ts';
import type {
  Answer,
  CollectPlan,
  FilePlan,
  Found,
  KindPlan,
  PackedRows,
  Pass,
  Plan,
  RefusedUnit,
  SmallEntity,
} from './protocol.ts';
import type { RandomAccessSource } from './sources.ts';
import { Threads } from './threads.ts';

/** A kind of entity as it is asked for. */
export interface KindRequest {
  kind: string;
  columns: readonly string[];
  form: 'id' | 'content';
  /** Whether an entity that a split has twice has to be looked at. */
  tracksRepeats: boolean;
  /** Whether its entities hang samples together. */
  links: boolean;
}

export interface SweepRequest {
  files: readonly { source: TableSource; split?: Split }[];
  split?: string;
  splits: ReadonlyMap<string, Split>;
  excluded?: string;
  captured?: string;
  perceptualHash?: string;
  kinds: readonly KindRequest[];
  missing: ReadonlySet<string>;
  /** Splits whose rows are kept, excluded ones included, with these columns. */
  keeps: readonly Split[];
  kept: readonly string[];
  /** Default true: entities are compared on the normal form of their ids. */
  normalises?: boolean;
  /** Makes the refusal of a cell of the split column. */
  refuseSplit(found: string, contradicts: boolean, place: { file: string; line: number }): Refusal;
  onProgress?(progress: Progress): void;
}

/** An entity of a kind that has few, with what finds it in the table. */
interface HashedEntity extends FewEntity {
  /** Hashes in normal form, each as its lower and its upper half. */
  hashes: readonly (readonly [number, number])[];
}

export interface Sweep {
  files: readonly TableFile[];
  /** Rows of the splits that were to be kept. */
  kept: SplitRows;
  facts: IndependenceFacts;
}

/** A chain is followed forwards in one pass; it takes as many as it turns back. */
const mostPasses = 64;
/** More suspect rows than this are not looked at: they take memory, and what they say is clear. */
const mostSuspects = 8_000_000;
/** Below this, text is read in this thread: to start another takes longer. */
const tinyBytes = 256 * 1024;
/** Below this, one thread reads. */
const smallBytes = 8 * 1024 * 1024;
const verbs: Readonly<Record<Pass, string>> = { sweep: 'reading', collect: 'reading again' };
/** From so many rows on, kinds of which each entity has so many samples are counted as they are read. */
const manyRows = 65_536;
const samplesOfFew = 64;
const splitNames: readonly Split[] = ['train', 'validation', 'test'];
const flagOf: Readonly<Record<Split, number>> = { train: 1, validation: 2, test: 4 };

/**
 * Reads a table once, and rows that need a second look once or twice more.
 *
 * @throws Refusal for the first row, in the order of the files, that cannot be read; exit 4 for a limit of
 *   memory or time
 */
export async function sweepTable(request: SweepRequest): Promise<Sweep> {
  if (request.files.length === 0) throw noFiles();
  const sweeping = new Sweeping(request);
  try {
    return await sweeping.run();
  } finally {
    await sweeping.end();
  }
}

interface UnitPlace {
  file: number;
  firstLine: number;
}

class Sweeping {
  readonly #request: SweepRequest;
  readonly #plan: Plan;
  readonly #map: MemoryMap;
  readonly #memory: WebAssembly.Memory;
  readonly #kernel: Kernel;
  readonly #bytes: Buffer;
  readonly #control: TableControl;
  readonly #threads: Threads;
  readonly #kept: KeptRows;
  readonly #files: TableFile[] = [];
  #pass: Pass = 'sweep';
  #suspects: KeptRows;
  /** Blocks of memory that nobody uses. */
  #free: number[];
  readonly #addresses = new Map<number, number>();
  #next = 0;
  #taken = 0;
  readonly #waiting = new Map<number, Extract<Answer, { type: 'done' }>>();
  /** For each unit of the pass where it begins; lines are known once all units before it are done. */
  readonly #unitFile: number[] = [];
  readonly #unitBegins: (number | undefined)[] = [];
  #units: UnitPlace[] = [];
  #lineAfter = 1;
  #rowsOfFile = 0;
  #bytesDone = 0;
  readonly #bytesTotal: number;
  readonly #found: FoundSoFar;

  constructor(request: SweepRequest) {
    this.#request = request;
    this.#plan = planOf(request);
    this.#bytesTotal = request.files.reduce((sum, { source }) => sum + (source.bytes ?? 0), 0);
    const threads = countThreads(request, this.#bytesTotal);
    const words = wordsOf(request);
    this.#map = planMemory(Math.max(1, threads), this.#plan.columns.length, words.bytes);
    this.#memory = new WebAssembly.Memory({ initial: this.#map.initialPages, maximum: 65_536, shared: true });
    this.#bytes = Buffer.from(this.#memory.buffer);
    words.write(this.#bytes, this.#map.words);
    this.#control = new TableControl(this.#memory);
    this.#control.resume(this.#map.initialSize);
    const module = compileKernel();
    this.#kernel = openKernel(module, this.#memory);
    this.#free = [...this.#map.blocks];
    this.#kept = new KeptRows(request.kept);
    this.#suspects = new KeptRows([...new Set(request.kinds.flatMap(({ columns }) => columns))]);
    this.#found = new FoundSoFar(request);
    this.#threads = new Threads({
      start: { module, memory: this.#memory, map: this.#map, plan: this.#plan },
      threads,
      onDone: (done) => this.#takeDone(done),
      onFull: () => this.#growTable(),
    });
  }

  async run(): Promise<Sweep> {
    await this.#readFiles('sweep');
    const few = this.#mergeTallies(await this.#threads.tally());
    const suspects = await this.#findSuspects(few);
    const kept = this.#kept.finish(this.#files);
    return { files: this.#files, kept, facts: { ...this.#found.finish(few), suspects } };
  }

  end(): Promise<void> {
    return this.#threads.end();
  }

  async #readFiles(pass: Pass): Promise<void> {
    this.#pass = pass;
    this.#next = 0;
    this.#taken = 0;
    this.#unitFile.length = 0;
    this.#unitBegins.length = 0;
    this.#units = [];
    for (const [index, { source, split }] of this.#request.files.entries()) {
      if (pass === 'sweep') this.#kept.beginFile();
      if (pass === 'collect') this.#suspects.beginFile();
      const file = { file: source.file, ...(split === undefined ? {} : { splitFlag: flagOf[split] }) };
      if (formatOf(source.file).format === 'parquet') await this.#readParquet(index, source, file);
      else await this.#readText(index, source, file);
    }
  }

  async #readText(index: number, source: TableSource, file: { file: string; splitFlag?: number }): Promise<void> {
    const before = this.#bytesDone;
    const onBytes = (bytes: number) => {
      this.#bytesDone = before + bytes;
      this.#tellProgress(source, bytes);
    };
    const text = await openText(source, onBytes, this.#pass === 'sweep');
    try {
      await this.#readRows(index, source, file, text);
    } finally {
      await text.close();
    }
  }

  async #readRows(
    index: number,
    source: TableSource,
    file: { file: string; splitFlag?: number },
    text: OpenText,
  ): Promise<void> {
    const { header, lineEnd, delimiter } = text;
    if (text.format === 'csv') this.#requireColumns(file, header);
    const plan: FilePlan =
      text.format === 'csv' ? { ...file, format: 'csv', delimiter, header, lineEnd } : { ...file, format: 'jsonl' };
    this.#omitSplit(plan, text.format === 'csv' ? header : []);
    this.#threads.beginFile(plan);
    const options = {
      kernel: this.#kernel,
      memory: this.#bytes,
      quotes: text.format === 'csv',
      take: () => this.#takeBlock(),
    };
    let begins: number | undefined = text.lines + 1;
    for await (const block of cutBlocks(text.rest, text.offset, options)) {
      await this.#give({ unit: 'block', ...block }, index, begins);
      begins = undefined;
    }
    await this.#threads.drain();
    this.#endFile(
      index,
      source.file,
      text.format === 'csv' ? header : this.#plan.columns.map(({ name }) => name),
      text.digest(),
    );
  }

  #tellProgress({ file, bytes }: TableSource, done: number): void {
    const what = `${verbs[this.#pass]} ${file}`;
    this.#request.onProgress?.({ what, done, ...(bytes === undefined ? {} : { total: bytes }), unit: 'bytes' });
  }

  async #readParquet(index: number, source: TableSource, file: { file: string; splitFlag?: number }): Promise<void> {
    const { access, digest } = await openRandomAccess(source);
    const plan: FilePlan = { ...file, format: 'parquet', source: access };
    const opened = await this.#threads.open(plan);
    if (opened.refused !== undefined) throw toRefusal(opened.refused, source.file, 0);
    this.#requireColumns(file, opened.header);
    this.#omitSplit(plan, opened.header);
    refuseImplausibleRows(source, opened.rowGroups);
    this.#threads.beginFile(plan);
    const before = this.#bytesDone;
    const all = opened.rowGroups.reduce((sum, rows) => sum + rows, 0);
    const share = (rows: number) => Math.round(((source.bytes ?? 0) * rows) / Math.max(1, all));
    let firstRow = 0;
    for (const [rowGroup, rows] of opened.rowGroups.entries()) {
      await this.#give({ unit: 'rowGroup', rowGroup }, index, firstRow + 1);
      firstRow += rows;
      this.#bytesDone = before + share(firstRow);
      this.#tellProgress(source, share(firstRow));
    }
    await this.#threads.drain();
    this.#endFile(index, source.file, opened.header, await digest());
  }

  #requireColumns({ file, splitFlag }: { file: string; splitFlag?: number }, header: readonly string[]): void {
    for (const { name } of this.#plan.columns) {
      const mayLack = splitFlag !== undefined && name === this.#request.split;
      if (!mayLack && !header.includes(name)) throw refuseMissingColumn(file, name, header);
    }
  }

  /** A file that belongs to one split needs no column of splits. */
  #omitSplit(plan: FilePlan, header: readonly string[]): void {
    const { split } = this.#request;
    // Rows of JSON Lines carry their own columns: each of them may lack this one.
    const mayHave = plan.format === 'jsonl' || split === undefined || header.includes(split);
    if (plan.splitFlag !== undefined && !mayHave) plan.lacksSplit = true;
  }

  #endFile(index: number, path: string, header: readonly string[], digest: { sha256: string; bytes: number }): void {
    if (this.#pass === 'sweep') {
      if (this.#rowsOfFile === 0) throw noRows(path);
      this.#files[index] = { path, ...digest, header, rows: this.#rowsOfFile };
    } else if (this.#files[index]!.bytes !== digest.bytes) {
      // A source refuses a file that is not the one it found; this is what can be told of every source.
      throw new Refusal('tree/changed', {
        file: path,
        problem: 'has changed while it was read',
        cure: 'Run the check again when nothing writes to the file.',
        exit: 3,
      });
    }
    this.#rowsOfFile = 0;
  }

  async #takeBlock(): Promise<number> {
    await this.#threads.until(() => this.#free.length > 0);
    return this.#free.pop()!;
  }

  async #give(unit: Parameters<Threads['give']>[0]['unit'], file: number, begins: number | undefined): Promise<void> {
    const number = this.#next;
    this.#next += 1;
    this.#unitFile[number] = file;
    this.#unitBegins[number] = begins;
    if (unit.unit === 'block') this.#addresses.set(number, unit.address);
    await this.#threads.give({
      type: 'work',
      number,
      unit,
      ...(this.#pass === 'sweep' ? {} : { collects: this.#collects! }),
    });
  }

  #collects: CollectPlan | undefined;

  /** Takes what threads have done in the order of the file. */
  #takeDone(done: Extract<Answer, { type: 'done' }>): void {
    const address = this.#addresses.get(done.number);
    this.#addresses.delete(done.number);
    if (address !== undefined) this.#free.push(address);
    this.#waiting.set(done.number, done);
    for (;;) {
      const next = this.#waiting.get(this.#taken);
      if (next === undefined) return;
      this.#waiting.delete(this.#taken);
      this.#takeNext(next);
      this.#taken += 1;
    }
  }

  #takeNext({ number, found, collected, marked = 0, refused }: Extract<Answer, { type: 'done' }>): void {
    const file = this.#unitFile[number]!;
    const path = this.#request.files[file]!.source.file;
    const firstLine = this.#unitBegins[number] ?? this.#lineAfter;
    if (refused !== undefined) throw this.#refusalOf(refused, path, firstLine);
    if (this.#pass === 'sweep') {
      const { rows, lines, kept } = found!;
      this.#units[number] = { file, firstLine };
      this.#lineAfter = firstLine + lines;
      this.#rowsOfFile += rows;
      this.#found.add(found!, path, firstLine);
      if (kept !== undefined) this.#kept.add(file, kept, firstLine);
      return;
    }
    this.#marked += marked;
    if (collected !== undefined) this.#addSuspects(file, collected, this.#sweptUnits[number]!.firstLine);
  }

  /** Places of the units, as the first pass found them: later passes cut the files in the same places. */
  #sweptUnits: readonly UnitPlace[] = [];

  #addSuspects(file: number, collected: PackedRows, firstLine: number): void {
    this.#suspects.add(file, collected, firstLine);
    if (this.#suspects.rows > mostSuspects) {
      throw new Refusal('independence/too-many-overlaps', {
        problem: `more than ${mostSuspects} rows share entities with another split`,
        cure: 'Make a new split, for example with `holdout split`.',
        exit: 4,
      });
    }
  }

  #refusalOf(refused: RefusedUnit, file: string, firstLine: number): Refusal {
    if (refused.unknownSplit === undefined) return toRefusal(refused, file, firstLine);
    const { found, contradicts } = refused.unknownSplit;
    return this.#request.refuseSplit(found, contradicts, { file, line: firstLine + (refused.place.line ?? 0) });
  }

  /** Makes the table large enough for what is probably to come. */
  #growTable(): void {
    const { size, occupied } = this.#control;
    const done = Math.max(this.#bytesDone, 1);
    const expected = this.#bytesTotal > done ? (occupied * this.#bytesTotal) / done : occupied;
    const wanted = Math.ceil((1.02 * Math.max(expected, occupied)) / fullest) + 65_536;
    const newSize = Math.max(Math.ceil(1.1 * size), Math.min(Math.ceil(2.5 * size), wanted));
    this.#reach(this.#map.table + 8 * newSize);
    if (this.#kernel.grow(this.#map.table, size, newSize, tableSlack) === 0) throw new Error('the table is uneven');
    this.#control.resume(newSize);
  }

  /** Makes the memory reach to an address. */
  #reach(address: number): void {
    const missing = pagesFor(address) - this.#memory.buffer.byteLength / 65_536;
    if (missing <= 0) return;
    if (pagesFor(address) > 65_536) throw tooManyEntities();
    try {
      this.#memory.grow(missing);
    } catch {
      throw tooManyEntities();
    }
  }

  async #findSuspects(few: ReadonlyMap<number, readonly HashedEntity[]>): Promise<SplitRows> {
    const { table, filter } = this.#map;
    this.#forgetFew(few);
    const linkable = this.#plan.kinds.filter(({ links, kind }) => links && !this.#unlinked.includes(kind));
    const linking = linkable.length > 1 ? linkable.map(({ kind }) => kind) : [];
    const bridges = linking.length > 0 ? 1 : 0;
    const found = this.#kernel.fillFilter(table, this.#control.size, tableSlack, filter, bridges);
    if (found === 0) return this.#suspects.finish(this.#files);
    const met = this.#plan.kinds.filter((_, index) => this.#found.suspectsOf(index) > 0).map(({ kind }) => kind);
    const kinds = [...new Set([...met.filter((kind) => !this.#unlinked.includes(kind)), ...linking])];
    const columns = this.#columnsOf(kinds);
    this.#collects = { kinds, linking, columns };
    this.#sweptUnits = this.#units;
    for (let pass = 0; pass < mostPasses; pass += 1) {
      this.#marked = 0;
      this.#suspects = new KeptRows(columns.map((column) => this.#plan.columns[column]!.name));
      await this.#readFiles('collect');
      if (this.#marked === 0) return this.#suspects.finish(this.#files);
    }
    throw new Refusal('independence/too-many-overlaps', {
      problem: `entities hang together in chains that ${mostPasses} passes over the files did not follow to their ends`,
      cure: 'Make a new split, for example with `holdout split`.',
      exit: 4,
    });
  }

  /** Entities that became suspect in this pass. */
  #marked = 0;

  #columnsOf(kinds: readonly string[]): number[] {
    const wanted = this.#plan.kinds.filter(({ kind }) => kinds.includes(kind));
    return [...new Set(wanted.flatMap(({ columns }) => columns))];
  }

  /** Kinds with few entities have been counted: to share one, or to repeat it, is no reason to read rows again. */
  #forgetFew(few: ReadonlyMap<number, readonly HashedEntity[]>): void {
    const hashAt = this.#map.threads[0]!.hashAt;
    const words = new Uint32Array(this.#memory.buffer, hashAt, 2);
    for (const [index, entities] of few) {
      const { kind, tracksRepeats } = this.#plan.kinds[index]!;
      const isShared = entities.some(({ counts }) => counts.filter((count) => count > 0).length > 1);
      if (!isShared && !tracksRepeats) continue;
      // What ties everything together tells nothing about what hangs together.
      this.#unlinked = [...this.#unlinked, kind];
      for (const { hashes } of entities) {
        for (const [low, high] of hashes) {
          words[0] = low;
          words[1] = high;
          this.#kernel.forget(this.#map.table, this.#control.size, hashAt);
        }
      }
    }
  }

  /** Kinds with few entities that splits share. */
  #unlinked: readonly string[] = [];

  #mergeTallies(
    tallies: readonly (readonly (readonly SmallEntity[] | undefined)[])[],
  ): Map<number, readonly HashedEntity[]> {
    const merged = new Map<number, readonly HashedEntity[]>();
    this.#plan.kinds.forEach((_, index) => {
      const ofThreads = tallies.map((kinds) => kinds[index]);
      if (ofThreads.some((entities) => entities === undefined)) return;
      const entities = this.#mergeKind(ofThreads as readonly (readonly SmallEntity[])[]);
      if (this.#found.rows >= manyRows && this.#found.rows / entities.length >= samplesOfFew)
        merged.set(index, entities);
    });
    return merged;
  }

  #mergeKind(ofThreads: readonly (readonly SmallEntity[])[]): readonly HashedEntity[] {
    const byName = new Map<string, SmallEntity>();
    for (const entity of ofThreads.flat()) {
      const name = entity.parts.join('\0');
      const known = byName.get(name);
      if (known === undefined) byName.set(name, entity);
      else mergeEntity(known, entity);
    }
    return [...byName.values()].map(({ parts, hashes, counts, first }) => ({
      parts,
      hashes,
      counts: counts.slice(0, 3),
      first: [0, 1, 2].map((bit) => {
        const place = first[bit];
        if (place === undefined) return undefined;
        const { file, firstLine } = this.#units[place.unit]!;
        return { file: this.#request.files[file]!.source.file, line: firstLine + place.line };
      }),
    }));
  }
}

/** Nothing but small text is read here: whatever else could hang or take memory has to be stopped from outside. */
function countThreads({ files }: SweepRequest, bytes: number): number {
  const isText = files.every(({ source }) => {
    const { format, isCompressed } = formatOf(source.file);
    return format !== 'parquet' && !isCompressed && source.bytes !== undefined;
  });
  if (isText && bytes <= tinyBytes) return 0;
  return bytes < smallBytes ? 1 : Math.max(1, Math.min(4, availableParallelism()));
}

function mergeEntity(known: SmallEntity, other: SmallEntity): void {
  for (let bit = 0; bit < 4; bit += 1) {
    known.counts[bit]! += other.counts[bit]!;
    const one = known.first[bit];
    const two = other.first[bit];
    if (one === undefined || (two !== undefined && isBefore(two, one))) known.first[bit] = two;
  }
}

function isBefore(one: { unit: number; line: number }, other: { unit: number; line: number }): boolean {
  return one.unit < other.unit || (one.unit === other.unit && one.line < other.line);
}

/** What the threads have found, in the order of the files. */
class FoundSoFar {
  readonly #request: SweepRequest;
  readonly #rowsOfSplit = [0, 0, 0, 0];
  readonly #added: number[];
  readonly #suspects: number[];
  readonly #empty: number[][];
  readonly #malformed: MalformedId[] = [];
  readonly #captured: CapturedSamples[] = [];
  readonly #perceptual: PerceptualSamples[] = [];
  readonly #samples = new Map<string, IndependenceFacts['idSamples'][number]>();

  constructor(request: SweepRequest) {
    this.#request = request;
    this.#added = request.kinds.map(() => 0);
    this.#suspects = request.kinds.map(() => 0);
    this.#empty = request.kinds.map(() => [0, 0, 0, 0]);
  }

  /** Rows of all splits, excluded ones included. */
  get rows(): number {
    return this.#rowsOfSplit.reduce((sum, rows) => sum + rows, 0);
  }

  /** How often an entity of a kind was met in another split, or again where that matters. */
  suspectsOf(kind: number): number {
    return this.#suspects[kind]!;
  }

  add(found: Found, file: string, firstLine: number): void {
    found.rowsOfSplit.forEach((rows, bit) => {
      this.#rowsOfSplit[bit]! += rows;
    });
    found.kinds.forEach(({ added, suspects, empty }, kind) => {
      this.#added[kind]! += added;
      this.#suspects[kind]! += suspects;
      empty.forEach((rows, bit) => {
        this.#empty[kind]![bit]! += rows;
      });
    });
    const { columns } = planOf(this.#request);
    for (const { kind, column, problem, id, line } of found.malformed) {
      if (this.#malformed.length === mostMalformed) break;
      const place = { file, line: firstLine + line };
      this.#malformed.push({ kind, column: columns[column]!.name, problem, id, place });
    }
    const { captured, perceptual } = found;
    const shift = (lines: Uint32Array) => lines.map((line) => line + firstLine);
    if (captured !== undefined) this.#captured.push({ ...captured, lines: shift(captured.lines), file });
    if (perceptual !== undefined) this.#perceptual.push({ ...perceptual, lines: shift(perceptual.lines), file });
    for (const { kind, split, ids } of found.samples) this.#addSamples(kind, split, ids);
  }

  #addSamples(kind: number, split: number, ids: readonly string[]): void {
    const key = `${kind} ${split}`;
    const known = this.#samples.get(key)?.ids ?? [];
    if (known.length >= mostSamples) return;
    this.#samples.set(key, {
      kind: this.#request.kinds[kind]!.kind,
      split: splitNames[split]!,
      ids: [...known, ...ids].slice(0, mostSamples),
    });
  }

  finish(few: ReadonlyMap<number, readonly HashedEntity[]>) {
    return {
      rows: bySplit(this.#rowsOfSplit),
      kinds: this.#request.kinds.map(({ kind }, index) => {
        const entities = few.get(index);
        return {
          kind,
          entities: this.#added[index]!,
          empty: bySplit(this.#empty[index]!),
          ...(entities === undefined ? {} : { few: entities }),
        };
      }),
      malformed: this.#malformed,
      captured: this.#captured,
      perceptual: this.#perceptual,
      idSamples: [...this.#samples.values()],
    };
  }
}

/** Malformed ids that are remembered; there is no need to count more of them. */
const mostMalformed = 100_000;
const mostSamples = 512;

function bySplit([train, validation, test]: readonly number[]): Record<Split, number> {
  return { train: train!, validation: validation!, test: test! };
}

function planOf(request: SweepRequest): Plan {
  const ids = new Set(request.kinds.flatMap(({ columns }) => columns));
  const { split, excluded, captured, perceptualHash } = request;
  const optional = [split, excluded, captured, perceptualHash].filter((name) => name !== undefined);
  const names = [...new Set([...ids, ...optional, ...request.kept])];
  const numberOf = (name: string) => names.indexOf(name);
  const numbers = { split, excluded, captured, perceptualHash };
  const columns = Object.entries(numbers).flatMap(([key, name]) => (name === undefined ? [] : [[key, numberOf(name)]]));
  return {
    columns: names.map((name) => ({ name, isId: ids.has(name) })),
    ...Object.fromEntries(columns),
    kinds: request.kinds.map(
      (kind): KindPlan => ({
        ...kind,
        columns: kind.columns.map(numberOf),
        // Drawn anew so that nobody can prepare ids that collide.
        seed: randomBytes(8).readBigUInt64LE(),
      }),
    ),
    splitWords: request.splits.size,
    missingWords: request.missing.size,
    missing: [...request.missing],
    keeps: request.keeps.reduce((sum, name) => sum + flagOf[name], 0),
    kept: request.kept.map(numberOf),
    normalises: request.normalises ?? true,
  };
}

/** The words that the kernel compares cells with: their list, then their text. */
function wordsOf({ splits, missing }: SweepRequest): { bytes: number; write(memory: Buffer, address: number): void } {
  const words = [
    ...[...splits].map(([text, split]) => ({ text: Buffer.from(text), value: flagOf[split] })),
    ...[...missing].map((text) => ({ text: Buffer.from(text), value: 1 })),
  ];
  const bytes = words.reduce((sum, { text }) => sum + 12 + text.length, 16);
  return {
    bytes,
    write(memory, address) {
      let text = address + 12 * words.length;
      words.forEach((word, index) => {
        const entry = address + 12 * index;
        memory.writeUInt32LE(text, entry);
        memory.writeUInt32LE(word.text.length, entry + 4);
        memory.writeUInt32LE(word.value, entry + 8);
        memory.set(word.text, text);
        text += word.text.length;
      });
    },
  };
}

/** A file that is not read from beginning to end: from disk where it lies there, else from memory. */
async function openRandomAccess(
  source: TableSource,
): Promise<{ access: RandomAccessSource; digest(): Promise<{ sha256: string; bytes: number }> }> {
  const hash = createHash('sha256');
  if (source.path !== undefined && source.bytes !== undefined) {
    const { path, bytes } = source;
    const digest = async () => {
      for await (const chunk of source.open()) hash.update(chunk);
      return { sha256: hash.digest('hex'), bytes };
    };
    return { access: { kind: 'path', path, bytes }, digest };
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source.open()) {
    hash.update(chunk);
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes > mostInMemory) throw tooLargeForMemory(source.file);
  }
  const memory = new SharedArrayBuffer(bytes);
  const view = new Uint8Array(memory);
  let offset = 0;
  for (const chunk of chunks) {
    view.set(chunk, offset);
    offset += chunk.length;
  }
  const sha256 = hash.digest('hex');
  return { access: { kind: 'memory', memory }, digest: async () => ({ sha256, bytes }) };
}

/** A file can claim any number of rows that are all the same in a few bytes. */
function refuseImplausibleRows({ file, bytes = mostInMemory }: TableSource, rowGroups: readonly number[]): void {
  const rows = rowGroups.reduce((sum, one) => sum + one, 0);
  if (rows <= fewRows + mostRowsOfByte * bytes) return;
  throw new Refusal('table/too-many-rows', {
    file,
    problem: `claims ${rows} rows in ${bytes} bytes`,
    cure: 'The file is probably damaged: write it anew.',
    exit: 4,
  });
}

const fewRows = 1_000_000;
const mostRowsOfByte = 1000;
const mostInMemory = 1024 * 1024 * 1024;

function tooLargeForMemory(file: string): Refusal {
  return new Refusal('table/memory-limit', {
    file,
    problem: `is a Parquet file of more than ${mostInMemory} bytes in a commit`,
    cure: 'Keep the file outside git, or divide it.',
    exit: 4,
  });
}

function tooManyEntities(): Refusal {
  return new Refusal('table/memory-limit', {
    problem:
      'the table has more distinct entities than memory holds: about 400 million, or fewer where memory is short',
    cure: 'Compare fewer kinds at a time, or give the machine more memory.',
    exit: 4,
  });
}

function toRefusal({ code, exit, place, problem, cure }: RefusedUnit, file: string, firstLine: number): Refusal {
  const { line } = place;
  const moved = line === undefined ? {} : { line: firstLine + line };
  return new Refusal(code!, { ...place, file: place.file ?? file, ...moved, problem, cure, exit });
}

/** What a thread does with the rows of a unit: which split they belong to, and what their entities are. */
import { problemOfId } from '../independence/malformedIds.ts';
import { normalForm, normalFormOfContent } from '../independence/normalForm.ts';
import { tableLimits } from '../tables/limits.ts';
import type { Batch } from './batch.ts';
import { excludedFlag, type FilePlan, type KindPlan, type MalformedPlace, type Plan } from './protocol.ts';

const unknownWord = 0x80;
const modes = { asWritten: 0, inNormalForm: 1, inHexadecimal: 2 } as const;

/** Flags and hashes of the rows of the current batch. */
export class RowReader {
  readonly #plan: Plan;
  readonly #batch: Batch;
  readonly #words: number;
  readonly #file: FilePlan;
  readonly #missing: ReadonlySet<string>;
  /** Flag of each row's split, whether it is excluded or not. */
  readonly splits: Uint8Array;
  /** As `splits`, but `excludedFlag` for excluded rows. */
  readonly flags: Uint8Array;
  readonly kindFlags: Uint8Array;
  readonly #marks: Uint8Array;
  readonly #odd: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #hashAt: BigUint64Array;

  constructor(plan: Plan, batch: Batch, words: number, file: FilePlan) {
    this.#plan = plan;
    this.#batch = batch;
    this.#words = words;
    this.#file = file;
    this.#missing = new Set(plan.missing);
    const { map, maxRows } = batch;
    const buffer = batch.bytes.buffer;
    this.splits = new Uint8Array(maxRows);
    this.flags = new Uint8Array(buffer, map.flags, maxRows);
    this.kindFlags = new Uint8Array(buffer, map.kindFlags, maxRows);
    this.#marks = new Uint8Array(buffer, map.marks, maxRows);
    this.#odd = new Uint32Array(buffer, map.odd, maxRows);
    this.#counts = new Uint32Array(buffer, map.counts, 16);
    this.#hashAt = new BigUint64Array(buffer, map.hashAt, 1);
  }

  /**
   * Finds the split of each row.
   *
   * @throws Refusal for a cell that is no declared split, or contradicts the file's own
   */
  assignSplits(): void {
    const { split, excluded } = this.#plan;
    const { rows } = this.#batch;
    const { splitFlag, lacksSplit } = this.#file;
    if (split === undefined || lacksSplit === true) this.flags.fill(splitFlag ?? 0, 0, rows);
    else this.#matchSplits(split, splitFlag);
    this.splits.set(this.flags.subarray(0, rows));
    if (excluded === undefined) return;
    this.#matchMissing(excluded);
    for (let row = 0; row < rows; row += 1) if (this.#marks[row] === 0) this.flags[row] = excludedFlag;
  }

  #matchSplits(column: number, ofFile: number | undefined): void {
    const batch = this.#batch;
    const { kernel, map, rows } = batch;
    const firstUnknown = kernel.matchWords(
      batch.startsOf(column),
      batch.endsOf(column),
      rows,
      this.#words,
      this.#plan.splitWords,
      unknownWord,
      map.flags,
    );
    const wrong = ofFile === undefined ? firstUnknown : this.#findContradiction(column, ofFile);
    if (wrong < rows) throw new UnknownSplit(batch.lines[wrong]!, batch.text(column, wrong), ofFile !== undefined);
  }

  /** The first row that says another split than the file; a row of JSON Lines may say none. */
  #findContradiction(column: number, ofFile: number): number {
    const { rows, starts, ends, maxRows } = this.#batch;
    for (let row = 0; row < rows; row += 1) {
      if (this.flags[row] === ofFile) continue;
      const place = column * maxRows + row;
      if (this.#file.format !== 'jsonl' || starts[place] !== ends[place]) return row;
      this.flags[row] = ofFile;
    }
    return rows;
  }

  /** Marks rows whose cell counts as empty. */
  #matchMissing(column: number): void {
    const batch = this.#batch;
    const { splitWords, missingWords } = this.#plan;
    batch.kernel.matchWords(
      batch.startsOf(column),
      batch.endsOf(column),
      batch.rows,
      this.#words + 12 * splitWords,
      missingWords,
      0,
      batch.map.marks,
    );
  }

  /**
   * Hashes the entity of each row; rows without one have flag 0 in `kindFlags`.
   *
   * @param empty is raised by the rows without an id, by the bit of their flag
   * @param malformed takes ids that are unfit to be compared; undefined where they have been found before
   */
  hashKind(kind: KindPlan, empty: number[], malformed: MalformedPlace[] | undefined): void {
    const batch = this.#batch;
    const { kernel, map, rows } = batch;
    this.#counts.fill(0);
    kind.columns.forEach((column, index) => {
      this.#matchMissing(column);
      kernel.leaveOut(index === 0 ? map.flags : map.kindFlags, map.marks, rows, map.kindFlags, map.counts);
    });
    for (let bit = 0; bit < 4; bit += 1) empty[bit] = (empty[bit] ?? 0) + this.#counts[bit]!;
    this.#hashAt[0] = kind.seed;
    kernel.beginHashes(map.hashes, rows, map.hashAt);
    for (const column of kind.columns) this.#hashColumn(kind, column, malformed);
  }

  #hashColumn(kind: KindPlan, column: number, malformed: MalformedPlace[] | undefined): void {
    const batch = this.#batch;
    const { kernel, map, rows } = batch;
    const odd = kernel.hashCells(
      batch.startsOf(column),
      batch.endsOf(column),
      map.kindFlags,
      rows,
      map.hashes,
      this.#modeOf(kind),
      map.scratch,
      map.odd,
    );
    for (let index = 0; index < odd; index += 1) this.#hashOdd(kind, column, this.#odd[index]!, malformed);
  }

  #modeOf({ form }: KindPlan): number {
    if (!this.#plan.normalises) return modes.asWritten;
    return form === 'content' ? modes.inHexadecimal : modes.inNormalForm;
  }

  #hashOdd(kind: KindPlan, column: number, row: number, malformed: MalformedPlace[] | undefined): void {
    const { kernel, map, bytes, lines } = this.#batch;
    const id = this.#batch.text(column, row);
    const problem = malformed === undefined ? undefined : problemOfId(id, kind.form === 'content');
    if (problem !== undefined && this.flags[row] !== excludedFlag) {
      malformed?.push({ kind: kind.kind, column, problem, id, line: lines[row]! });
    }
    const form = this.#plan.normalises ? (kind.form === 'content' ? normalFormOfContent(id) : normalForm(id)) : id;
    // A normal form can be longer than the id; what does not fit is of no use for telling ids apart.
    const length = bytes.write(form, map.scratch, tableLimits.cellBytes, 'utf8');
    if (kind.form === 'content' && this.#plan.normalises) foldLikeKernel(bytes, map.scratch, length);
    kernel.hashBytes(map.hashes + 8 * row, map.scratch, map.scratch + length);
  }

  isMissing(text: string): boolean {
    return this.#missing.has(text);
  }
}

/** The kernel sets one bit of every byte of a content hash; an odd one has to get the same. */
function foldLikeKernel(bytes: Buffer, start: number, length: number): void {
  for (let position = start; position < start + length; position += 1) bytes[position]! |= 0x20;
}

/** A split that nobody declared. The one who knows the request makes a refusal of it. */
export class UnknownSplit extends Error {
  readonly line: number;
  readonly found: string;
  readonly contradicts: boolean;

  constructor(line: number, found: string, contradicts: boolean) {
    super('a value that is no declared split');
    this.line = line;
    this.found = found;
    this.contradicts = contradicts;
  }
}

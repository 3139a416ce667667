/** Words of shared memory by which the threads agree on the table of entities. */
export class TableControl {
  readonly #words: Int32Array;

  constructor(memory: WebAssembly.Memory) {
    this.#words = new Int32Array(memory.buffer, 0, 8);
  }

  /** Slots of the table. */
  get size(): number {
    return Atomics.load(this.#words, sizeWord);
  }

  /** Entities that the table may hold: beyond it, looking for one takes too long. */
  get limit(): number {
    return Math.floor(this.size * fullest);
  }

  /** Entities in the table, and those that threads have reserved room for. */
  get occupied(): number {
    return Atomics.load(this.#words, occupiedWord);
  }

  /** Whether threads are to wait before they go on. */
  get isPaused(): boolean {
    return Atomics.load(this.#words, pauseWord) === 1;
  }

  pause(): void {
    Atomics.store(this.#words, pauseWord, 1);
  }

  /** For the one who has made the table larger. */
  resume(size: number): void {
    Atomics.store(this.#words, sizeWord, size);
    Atomics.store(this.#words, pauseWord, 0);
    Atomics.notify(this.#words, pauseWord);
  }

  /** Blocks the thread until the table has grown. */
  wait(): void {
    while (this.isPaused) Atomics.wait(this.#words, pauseWord, 1);
  }

  /** Reserves room; false where there is not enough. */
  reserve(entities: number): boolean {
    const before = Atomics.add(this.#words, occupiedWord, entities);
    if (before + entities <= this.limit) return true;
    Atomics.sub(this.#words, occupiedWord, entities);
    return false;
  }

  giveBack(entities: number): void {
    Atomics.sub(this.#words, occupiedWord, entities);
  }
}

const pauseWord = 0;
const sizeWord = 1;
const occupiedWord = 2;
/** Share of the slots that may be taken. */
export const fullest = 0.88;

import type { Batch } from './batch.ts';
import { TableControl } from './control.ts';
import { type MemoryMap, tableSlack } from './memoryMap.ts';

/** The shared table of entities, as one thread uses it. */
export class EntityTable {
  readonly #control: TableControl;
  readonly #base: number;
  readonly #onFull: () => void;

  /** @param onFull tells that the thread waits until the table has grown */
  constructor(memory: WebAssembly.Memory, map: MemoryMap, onFull: () => void) {
    this.#control = new TableControl(memory);
    this.#base = map.table;
    this.#onFull = onFull;
  }

  /** Inserts the entities whose hashes the batch has; returns how many no split had before. */
  insert({ kernel, map, rows, bytes }: Batch, tracksRepeats: boolean): number {
    const control = this.#control;
    if (control.isPaused) this.#wait();
    while (!control.reserve(rows)) {
      control.pause();
      this.#wait();
    }
    const repeats = tracksRepeats ? 1 : 0;
    const added = kernel.insert(this.#base, control.size, map.hashes, map.kindFlags, rows, repeats, map.scratch);
    control.giveBack(rows - added);
    return new Uint32Array(bytes.buffer, map.scratch, 4)[2]!;
  }

  #wait(): void {
    this.#onFull();
    this.#control.wait();
  }

  /** Writes the slot of each row's entity. */
  findSlots({ kernel, map, rows }: Batch): void {
    kernel.findSlots(this.#base, this.#control.size, tableSlack, map.hashes, map.kindFlags, rows, map.slots);
  }
}

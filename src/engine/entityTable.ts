import type { Batch } from './batch.ts';
import { TableControl } from './control.ts';
import type { MemoryMap } from './memoryMap.ts';

/** The shared table of entities, as one thread uses it. */
export class EntityTable {
  readonly #control: TableControl;
  readonly #base: number;
  readonly #filter: number;
  readonly #onFull: () => void;

  /** @param onFull tells that the thread waits until the table has grown */
  constructor(memory: WebAssembly.Memory, map: MemoryMap, onFull: () => void) {
    this.#control = new TableControl(memory);
    this.#base = map.table;
    this.#filter = map.filter;
    this.#onFull = onFull;
  }

  /** Inserts the entities whose hashes the batch has: how many no split had before, and how often one was met again otherwise. */
  insert({ kernel, map, rows, bytes }: Batch, tracksRepeats: boolean): { added: number; suspects: number } {
    const control = this.#control;
    if (control.isPaused) this.#wait();
    while (!control.reserve(rows)) {
      control.pause();
      this.#wait();
    }
    const repeats = tracksRepeats ? 1 : 0;
    const added = kernel.insert(this.#base, control.size, map.hashes, map.kindFlags, rows, repeats, map.scratch);
    control.giveBack(rows - added);
    const [, , entities, suspects] = new Uint32Array(bytes.buffer, map.scratch, 4);
    return { added: entities!, suspects: suspects! };
  }

  #wait(): void {
    this.#onFull();
    this.#control.wait();
  }

  /** Selects the rows whose entity is suspect; with `bridges` also what excluded rows share with a split. */
  select({ kernel, map, rows }: Batch, bridges: boolean): number {
    const { size } = this.#control;
    const { hashes, kindFlags, selected } = map;
    return kernel.selectRows(this.#base, size, hashes, kindFlags, rows, this.#filter, bridges ? 1 : 0, selected);
  }

  /** Makes the entities of the selected rows suspect; returns how many were not before. */
  mark({ kernel, map, rows }: Batch): number {
    const { hashes, kindFlags, selected } = map;
    return kernel.markRows(this.#base, this.#control.size, hashes, kindFlags, rows, this.#filter, selected);
  }
}

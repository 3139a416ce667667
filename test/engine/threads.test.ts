/** What becomes of a reading whose thread dies. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileKernel } from '../../src/engine/kernel.ts';
import { planMemory } from '../../src/engine/memoryMap.ts';
import type { Plan } from '../../src/engine/protocol.ts';
import { Threads } from '../../src/engine/threads.ts';
import { makeParquet, plainTexts } from '../tables/parquet/madeParquet.ts';
import { refusalFrom } from '../tables/sources.ts';

const plan: Plan = {
  columns: [{ name: 'id', isId: true }],
  kinds: [],
  splitWords: 0,
  missingWords: 0,
  missing: [],
  keeps: 0,
  kept: [],
  normalises: true,
};

/** A thread, with this much memory of JavaScript. */
function start(heapMb: number): Threads {
  const map = planMemory(1, plan.columns.length, 16);
  const memory = new WebAssembly.Memory({ initial: map.initialPages, maximum: 65_536, shared: true });
  const threads = new Threads({
    start: { module: compileKernel(), memory, map, plan },
    threads: 1,
    heapMb,
    onDone() {},
    onFull() {},
  });
  onTestFinished(() => threads.end());
  return threads;
}

/** Has a thread look into a Parquet file in memory. */
function openTable(threads: Threads, content: Uint8Array) {
  const memory = new SharedArrayBuffer(content.length);
  new Uint8Array(memory).set(content);
  return threads.open({ file: 'table.parquet', format: 'parquet', source: { kind: 'memory', memory } });
}

const good = makeParquet({ columns: [{ name: 'id', pages: [{ bytes: plainTexts(['a', 'b']) }] }], rows: 2 });

describe('a thread', () => {
  it('looks into a file', async () => {
    expect(await openTable(start(512), good)).toMatchObject({ header: ['id'], rowGroups: [2] });
  });

  it('that runs out of memory ends the reading with a limit, and this thread lives on', async () => {
    // Too little to load the reader; with still less the engine of JavaScript gives up as a whole.
    const refusal = await refusalFrom(openTable(start(6), good));
    expect(refusal).toMatchObject({ code: 'table/memory-limit', exit: 4 });
    expect(refusal.message).toContain('6 MiB');
  });
});

/** What the threads that read tables run in WebAssembly. All memory is given out by `../memoryMap.ts`. */
export { countQuotes, leaveOut, matchWords } from './cells';
export { beginHashes, hashBytes, hashCells } from './hash';
export { scan } from './scan';
export { fillFilter, forget, grow, insert, markRows, selectRows } from './table';
